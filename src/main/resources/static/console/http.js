// Talks to the console's API: the session's CSRF token, conflicts, and what to do when the session has ended.
import { Failure } from "../app/api.js";

const TIMEOUT = 60000;
const BASE = new URL("../api/console/v1/", import.meta.url);
const STALE = "页面已过期";
let csrf = null;

/** Called when an answer says that nobody is signed in; what stands on the page stays. */
export const session = { ended: () => {} };

/** Who is signed in: {username, displayName, roles, local}. */
export async function me() {
  const who = await ask("me");
  csrf = who.csrf;
  return who;
}

const AWAKE = 5 * 60 * 1000;
let heard = Date.now();

/** Somebody is typing, which the server would not notice: keeps the session alive, or learns early that it has ended. */
export function awake() {
  if (Date.now() - heard < AWAKE) return;
  heard = Date.now();
  ask("me").catch(() => {});
}

/** The field a real form must carry, e.g. to sign out. */
export const token = () => csrf?.token;

/** The address of something to open or download. */
export const address = (path) => new URL(path, BASE).href;

/**
 * Calls a path below /api/console/v1. A body is JSON, or a FormData as it is; the method is POST with a body and GET without.
 * The answer is JSON, or a Blob with `as: "blob"`; one that is cut off is no answer. Throws a Failure: signedOut, refused, missing, conflict (with current), input (with errors), server, offline, timeout.
 */
export async function ask(path, { method, body, as = "json" } = {}, again = false) {
  const verb = method ?? (body === undefined ? "GET" : "POST");
  const file = body instanceof FormData;
  const headers = { Accept: as === "json" ? "application/json, application/problem+json" : "*/*" };
  if (verb !== "GET" && csrf) headers[csrf.header] = csrf.token;
  if (body !== undefined && !file) headers["Content-Type"] = "application/json";
  let response, answer;
  try {
    response = await fetch(new URL(path, BASE), {
      method: verb,
      headers,
      body: body === undefined || file ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT),
      credentials: "same-origin",
      cache: "no-store",
    });
    heard = Date.now();
    if (response.status === 204) return null;
    answer = response.ok ? await response[as]() : await response.json().catch(() => ({}));
  } catch (e) {
    if (e.name === "TimeoutError") throw new Failure("timeout", "服务器 60 秒内没有答复；页面上的内容都在，请重试。");
    throw new Failure("offline", "连不上服务器；页面上的内容都在，请检查网络后重试。");
  }
  if (response.ok) return answer;
  if (response.status === 403 && answer.title === STALE && !again) {
    await me();
    return ask(path, { method, body, as }, true);
  }
  throw failure(response, answer);
}

function failure({ status }, { detail = "", errors = [], current, errorId, refusal }) {
  switch (status) {
    case 401:
      session.ended();
      return new Failure("signedOut", "登录已过期；页面上的内容都在，重新登录后可继续。");
    case 400:
    case 413:
      return new Failure("input", detail || "有内容不符合要求，请修改。", { errors });
    case 404:
      return new Failure("missing", detail || "没有找到，或已被删除。");
    case 409:
      return new Failure("conflict", detail || refusal || "刚被他人修改。", { current });
    default:
      if (status >= 500) return new Failure("server", "系统出了故障，这不是判定结论；页面上的内容都在，请稍后重试。", { errorId });
      return new Failure("refused", detail || `请求未被接受（${status}）。`);
  }
}
