package io.resilience.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** An HTTP client of the console with one token. */
record Client(URI console, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What came back. */
    record Reply(int status, JsonNode json, HttpResponse<String> plain) {
        String header(String name) {
            return plain.headers().firstValue(name).orElse("");
        }

        JsonNode ok() {
            if (status != 200) {
                throw new AssertionError("status " + status + ": " + plain.body());
            }
            return json;
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Reply post(String path, String body) {
        return send("POST", path, body);
    }

    Reply put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    Reply send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(console.resolve("/api/circuit-breaker/" + path))
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> plain = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean json = plain.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Reply(plain.statusCode(), json ? JSON.readTree(plain.body()) : JSON.nullNode(), plain);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    static List<String> texts(JsonNode list, String member) {
        return list.findValuesAsText(member);
    }
}
