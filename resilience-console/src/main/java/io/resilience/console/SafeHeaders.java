package io.resilience.console;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer says to browsers: keep nothing, guess nothing, let no other page in. */
final class SafeHeaders {
    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private SafeHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }
}
