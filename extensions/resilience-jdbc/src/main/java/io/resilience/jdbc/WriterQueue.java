package io.resilience.jdbc;

import io.resilience.time.Ticker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Requests that wait for a commit, taken in batches by the one thread that commits. A batch is what has come while the last one was
 * committed; when the last one had several, a moment ago, stragglers of about that many are waited for, {@value #LONGEST_WAIT_MICROS}
 * µs at most, since one commit for all is cheaper than two.
 */
class WriterQueue {
    static final int LARGEST_BATCH = 64;
    private static final int LONGEST_WAIT_MICROS = 2000;
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int ROOM = 1024;
    private static final int STEPS = 4;

    private final BlockingQueue<WriteRequest<?>> waiting = new ArrayBlockingQueue<>(ROOM);
    private final Ticker ticker;
    private int lastSize = 1;
    private long lastTaken;

    WriterQueue(Ticker ticker) {
        this.ticker = ticker;
    }

    /** False when there was no room for so long. */
    boolean offer(WriteRequest<?> request, long nanos) throws InterruptedException {
        return waiting.offer(request, nanos, TimeUnit.NANOSECONDS);
    }

    /** Takes one back; false when a batch has it. */
    boolean withdraw(WriteRequest<?> request) {
        return waiting.remove(request);
    }

    /** Who has waited longest; null when nobody waits. */
    @Nullable
    WriteRequest<?> first() {
        return waiting.peek();
    }

    /** Leaves out who has waited longest. */
    void skip() {
        waiting.poll();
    }

    /** The next batch; empty when nobody waits. */
    List<WriteRequest<?>> next() {
        List<WriteRequest<?>> batch = new ArrayList<>();
        waiting.drainTo(batch, LARGEST_BATCH);
        if (lastSize > batch.size() && ticker.nanos() - lastTaken < MOMENT) {
            awaitStragglers(batch);
        }
        lastSize = batch.size();
        if (lastSize > 1) {
            lastTaken = ticker.nanos();
        }
        return batch;
    }

    private void awaitStragglers(List<WriteRequest<?>> batch) {
        try {
            for (int step = 0; step < STEPS && batch.size() < lastSize; step++) {
                @Nullable WriteRequest<?> late = waiting.poll(LONGEST_WAIT_MICROS / STEPS, TimeUnit.MICROSECONDS);
                if (late == null) {
                    return;
                }
                batch.add(late);
                waiting.drainTo(batch, LARGEST_BATCH - batch.size());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
