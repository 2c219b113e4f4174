package io.resilience.console.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is refused or fails: a status and one sentence, told to the client as RFC 9457 JSON. */
public final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(414, "URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(421, "Misdirected Request"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    private final int status;
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient ObjectNode members = JsonText.object();

    /** A problem of this status; {@code detail} is one sentence that says what is wrong and what to do. */
    public HttpProblem(int status, String detail) {
        super(Shown.line(detail), null, false, false);
        this.status = status;
    }

    /** Adds a header to the answer. */
    public HttpProblem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** What the problem tells besides its sentence. */
    public ObjectNode members() {
        return members;
    }

    /** The phrase of a status. */
    public static String title(int status) {
        return TITLES.getOrDefault(status, "Status " + status);
    }

    /** What the client gets. */
    public HttpAnswer answer() {
        ObjectNode body = JsonText.object();
        body.put("type", "about:blank");
        body.put("title", title(status));
        body.put("status", status);
        body.put("detail", getMessage());
        body.setAll(members);
        HttpAnswer answer = new HttpAnswer(status, "application/problem+json", JsonText.bytes(body));
        headers.forEach(answer::header);
        return answer;
    }
}
