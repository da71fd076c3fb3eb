// Talks to the service. Every failure becomes a Failure with a Chinese message and a way on; nothing is kept.

const TIMEOUT = 20000;
const BASE = new URL("../api/v1/", import.meta.url);

/** kind: offline, timeout, busy (wait seconds), expired, input (errors), refused, server (errorId). */
export class Failure extends Error {
  constructor(kind, message, more = {}) {
    super(message);
    Object.assign(this, { kind, errors: [], ...more });
  }
}

/** Calls the service: GET without a body, POST with one. */
export async function call(path, body) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT);
  try {
    const response = await fetch(new URL(path, BASE), {
      method: body ? "POST" : "GET",
      headers: { Accept: "application/json, application/problem+json", ...(body && { "Content-Type": "application/json", "Tiance-Form": "1" }) },
      body: body && JSON.stringify(body),
      signal: stop.signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    if (response.ok) return await response.json();
    throw failure(response, await response.json().catch(() => ({})));
  } catch (e) {
    if (e instanceof Failure) throw e;
    if (stop.signal.aborted) throw new Failure("timeout", "服务器 20 秒内没有答复。您的回答都在，请重试。");
    if (navigator.onLine === false) throw new Failure("offline", "网络已断开。您的回答都在，连上网络后请重试。");
    throw new Failure("offline", "连不上服务器。您的回答都在，请检查网络后重试。");
  } finally {
    clearTimeout(timer);
  }
}

function failure(response, problem) {
  const detail = problem.detail ?? "";
  switch (response.status) {
    case 400:
      return new Failure("input", detail || "有回答不符合要求，请修改。", { errors: problem.errors ?? [] });
    case 409:
      return new Failure("expired", "页面已更新。您的回答都在，请刷新页面后继续。");
    case 429: {
      const wait = Math.min(Math.max(parseInt(response.headers.get("Retry-After"), 10) || 10, 1), 300);
      return new Failure("busy", "请求太频繁（同一网络的多台设备合并计算）。您的回答都在，请稍等再试。", { wait });
    }
    default:
      if (response.status >= 500) {
        return new Failure("server", "系统出了故障，这不是判定结论。您的回答都在，请稍后重试。", { errorId: problem.errorId });
      }
      return new Failure("refused", detail || `请求未被接受（${response.status}）。请刷新页面后再试。`);
  }
}
