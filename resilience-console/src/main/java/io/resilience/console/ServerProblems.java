package io.resilience.console;

import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server refuses before the servlet sees it, as the same JSON, with nothing of the request in it. */
final class ServerProblems extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        byte[] body = JsonText.bytes(JsonText.object()
                .put("type", "about:blank")
                .put("title", HttpProblem.title(status))
                .put("status", status)
                .put("detail", "the server refused the request before it was read"));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
