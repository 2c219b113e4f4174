package io.resilience.jdbc;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Whose turn it is to commit: one thread's at a time, and then that of who has waited longest. */
final class Turn {
    private final WriterQueue queue;
    private final Semaphore free = new Semaphore(1);

    /** Nobody's turn yet. */
    Turn(WriterQueue queue) {
        this.queue = queue;
    }

    /** Takes it if it is nobody's. */
    boolean take() {
        return free.tryAcquire();
    }

    /** Takes it once it is nobody's; false when it was somebody's all the time. */
    boolean take(long millis) throws InterruptedException {
        return free.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    /** Gives it to who has waited longest, or back. */
    void pass() {
        do {
            for (WriteRequest<?> next = queue.first(); next != null; next = queue.first()) {
                if (next.promote()) {
                    return;
                }
                queue.skip();
            }
            free.release();
            // Someone may have come between the last look and the release, and waits for a turn.
        } while (queue.first() != null && take());
    }
}
