package io.resilience.console.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.time.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** Reads bodies: JSON only, at most {@value #LARGEST} bytes, for {@value #SECONDS} s at most however slowly they come. */
public final class RequestBody {
    static final int LARGEST = 64 * 1024;
    static final int SECONDS = 10;

    private final Ticker ticker;

    /** With time from {@code ticker}. */
    public RequestBody(Ticker ticker) {
        this.ticker = ticker;
    }

    /**
     * The JSON object of a body; empty for none.
     *
     * @param needed whether there must be one
     * @throws HttpProblem 400, 408, 413 or 415
     */
    public ObjectNode read(HttpServletRequest request, boolean needed) throws IOException {
        String type = request.getContentType();
        if (type != null && !isJson(type)) {
            throw new HttpProblem(415, "the content type is '" + Shown.text(type) + "'; send application/json");
        }
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        byte[] bytes = bytes(request.getInputStream());
        if (bytes.length > 0 && type == null) {
            throw new HttpProblem(415, "the body has no content type; send application/json");
        }
        if (bytes.length == 0 && needed) {
            throw new HttpProblem(400, "the body is empty; send a JSON object");
        }
        return bytes.length == 0 ? JsonText.object() : JsonText.read(bytes);
    }

    private static boolean isJson(String type) {
        return type.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .matches("application/json(\\s*;\\s*charset=\"?utf-8\"?)?");
    }

    private byte[] bytes(InputStream in) throws IOException {
        long due = ticker.nanos() + TimeUnit.SECONDS.toNanos(SECONDS);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            all.write(part, 0, read);
            if (all.size() > LARGEST) {
                throw tooLarge();
            }
            if (ticker.nanos() > due) {
                throw new HttpProblem(408, "the body took longer than " + SECONDS + " s").header("Connection", "close");
            }
        }
        return all.toByteArray();
    }

    private static HttpProblem tooLarge() {
        return new HttpProblem(413, "the body is larger than " + LARGEST + " bytes").header("Connection", "close");
    }
}
