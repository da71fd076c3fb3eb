-- Sends the bodies whose files are named on wrk's command line, in turn, and says what came of it on one line.
local requests, sent = {}, 0

function init(args)
    for i, name in ipairs(args) do
        local file = assert(io.open(name, "rb"))
        local path = "/api/v1/assessments?stored=" .. (i - 1)
        requests[i] = wrk.format("POST", path, { ["Content-Type"] = "application/json" }, file:read("*a"))
        file:close()
    end
end

function request()
    sent = sent % #requests + 1
    return requests[sent]
end

function done(summary, latency)
    local e = summary.errors
    io.write(string.format("RESULT %.1f %.2f %.2f %d %.0f\n", summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000,
        e.connect + e.read + e.write + e.status + e.timeout, summary.bytes / summary.requests))
end
