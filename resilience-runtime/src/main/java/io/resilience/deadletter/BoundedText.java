package io.resilience.deadletter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Collects UTF-8 text up to a limit, and fails beyond it before the whole of it is in memory. */
final class BoundedText extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int limit;

    BoundedText(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(int b) throws IOException {
        claim(1);
        bytes.write(b);
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
        claim(length);
        bytes.write(source, from, length);
    }

    private void claim(int more) throws IOException {
        if (bytes.size() + more > limit) {
            throw new IOException("they take more than " + limit + " bytes; pass a reference to the data instead");
        }
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
