package io.resilience.console.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * One client of the stream. What it can't take at once waits, up to a bound; beyond that it is dropped, and comes again when it likes.
 *
 * <p>Nothing here ever waits: bytes are written when the container says that it can take them, by whichever thread is there then.
 */
final class StreamReader implements WriteListener {
    static final int MOST_WAITING = 2048;

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Consumer<StreamReader> gone;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private boolean unflushed;
    private boolean over;

    /** {@code gone} hears of its end, once. */
    StreamReader(AsyncContext context, Consumer<StreamReader> gone) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.gone = gone;
    }

    /** Sends bytes, at once or when they can be taken. */
    synchronized void send(byte[] bytes) {
        if (over) {
            return;
        }
        if (waiting.size() >= MOST_WAITING) {
            end();
            return;
        }
        waiting.add(bytes);
        write();
    }

    /** Whether it has taken all that it was sent. */
    synchronized boolean isIdle() {
        return waiting.isEmpty();
    }

    @Override
    public synchronized void onWritePossible() {
        write();
    }

    private void write() {
        try {
            while (!over && out.isReady()) {
                byte[] next = waiting.poll();
                if (next != null) {
                    out.write(next);
                    unflushed = true;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    return;
                }
            }
        } catch (IOException | RuntimeException closed) { // the client is gone, or the container gave up on it
            end();
        }
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }

    /** Ends the stream for this client. */
    synchronized void end() {
        if (over) {
            return;
        }
        over = true;
        waiting.clear();
        gone.accept(this);
        try {
            context.complete();
        } catch (RuntimeException ended) { // the container has ended it already
            return;
        }
    }
}
