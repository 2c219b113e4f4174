package io.resilience.samples.grocery.peers;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Things to close, the last first; all are closed even when one fails. */
public final class Cleanup implements Closeable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /** Remembers to close it, and gives it back. */
    public <T extends AutoCloseable> T add(T closeable) {
        open.push(closeable);
        return closeable;
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        while (!open.isEmpty()) {
            first = close(open.pop(), first);
        }
        if (first != null) {
            throw first;
        }
    }

    private static @Nullable IOException close(AutoCloseable closeable, @Nullable IOException first) {
        try {
            closeable.close();
            return first;
        } catch (Exception e) {
            IOException failure = e instanceof IOException io ? io : new IOException("could not close " + closeable, e);
            if (first == null) {
                return failure;
            }
            first.addSuppressed(failure);
            return first;
        }
    }
}
