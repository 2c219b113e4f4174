package io.resilience.console.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client gets: a status, headers and a body; or, for a stream, someone who goes on writing. */
public final class HttpAnswer {
    /** Takes a response over and goes on with it after the request was handled. */
    @FunctionalInterface
    public interface Takeover {
        /** Begins. */
        void begin(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private final int status;
    private final byte[] body;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable Takeover takeover;

    /** A body of a media type. */
    public HttpAnswer(int status, String type, byte[] body) {
        this.status = status;
        this.body = body;
        headers.put("Content-Type", type);
    }

    /** JSON, with status 200. */
    public static HttpAnswer json(JsonNode body) {
        return json(200, body);
    }

    /** JSON. */
    public static HttpAnswer json(int status, JsonNode body) {
        return new HttpAnswer(status, "application/json", JsonText.bytes(body));
    }

    /** Nothing but headers. */
    public static HttpAnswer empty(int status) {
        HttpAnswer answer = new HttpAnswer(status, "", new byte[0]);
        answer.headers.clear();
        return answer;
    }

    /** A stream that {@code takeover} writes. */
    public static HttpAnswer stream(Takeover takeover) {
        HttpAnswer answer = empty(200);
        answer.takeover = takeover;
        return answer;
    }

    /** Adds a header. */
    public HttpAnswer header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Sends it. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        if (takeover != null) {
            takeover.begin(request, response);
            return;
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD") && body.length > 0) {
            response.getOutputStream().write(body);
        }
    }
}
