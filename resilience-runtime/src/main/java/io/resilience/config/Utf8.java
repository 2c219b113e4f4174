package io.resilience.config;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text of a file, which is UTF-8 or nothing: what Java reads leniently would name services that nobody wrote. */
public final class Utf8 {
    private Utf8() {}

    /**
     * The text of the bytes.
     *
     * @throws CharacterCodingException if they are not UTF-8; the message says in which line
     */
    public static String text(byte[] bytes) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(in, out, true);
        if (end.isError()) {
            throw new Undecodable(line(bytes, in.position()));
        }
        return out.flip().toString();
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Bytes that are no UTF-8. */
    private static final class Undecodable extends CharacterCodingException {
        private static final long serialVersionUID = 1L;
        private final int line;

        Undecodable(int line) {
            this.line = line;
        }

        @Override
        public String getMessage() {
            return "line " + line + " is not UTF-8";
        }
    }
}
