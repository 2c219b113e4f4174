package io.resilience.console.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a request's path, decoded once and strictly. What a server or proxy could read in another way than we is refused: empty
 * segments, dots, path parameters, backslashes, control characters, bytes that are no UTF-8. A name may hold {@code %2F}.
 */
public final class ApiPath {
    private static final int LONGEST = 2048;

    private ApiPath() {}

    /**
     * The segments of a path as the client wrote it, which begins with a slash.
     *
     * @throws HttpProblem 400 or 414
     */
    public static List<String> segments(String raw) {
        if (raw.length() > LONGEST) {
            throw new HttpProblem(414, "the path has " + raw.length() + " characters; " + LONGEST + " are allowed");
        }
        if (!raw.startsWith("/")) {
            throw wrong("begins with no slash");
        }
        List<String> segments = new ArrayList<>();
        if (raw.equals("/")) {
            return segments;
        }
        for (String segment : raw.substring(1).split("/", -1)) {
            segments.add(segment(segment));
        }
        return segments;
    }

    private static String segment(String raw) {
        if (raw.isEmpty()) {
            throw wrong("has an empty segment");
        }
        if (raw.indexOf(';') >= 0 || raw.indexOf('\\') >= 0) {
            throw wrong("has a semicolon or backslash");
        }
        String segment = decoded(raw);
        if (segment.equals(".") || segment.equals("..")) {
            throw wrong("has a segment of dots");
        }
        if (segment.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
            throw wrong("has a control character or backslash");
        }
        return segment;
    }

    /** Decodes percent signs, once; also of a query. */
    static String decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(escaped(raw, i));
                i += 2;
            } else if (c > ' ' && c < 127) {
                bytes.write(c);
            } else {
                throw wrong("has a character that must be written with percent signs");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw wrong("has bytes that are no UTF-8");
        }
    }

    private static int escaped(String raw, int at) {
        int high = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
        int low = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw wrong("has a percent sign without two hexadecimal digits");
        }
        return high * 16 + low;
    }

    private static HttpProblem wrong(String what) {
        return new HttpProblem(400, "the path or query " + what + "; write names with percent signs, and nothing else");
    }
}
