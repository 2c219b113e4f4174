package io.resilience.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Requests that wait for the writer, handed over in batches. A batch is what has come while the last one was committed; when the
 * last one had several, stragglers of about that many are waited for, {@value #LONGEST_WAIT_MICROS} µs at most, since one commit for
 * all is cheaper than two.
 */
final class WriterQueue {
    static final int LARGEST_BATCH = 64;
    private static final int LONGEST_WAIT_MICROS = 2000;
    private static final int ROOM = 1024;
    private static final int STEPS = 4;

    private final BlockingQueue<WriteRequest<?>> waiting = new ArrayBlockingQueue<>(ROOM);
    private int lastSize = 1;

    /** False when there was no room for so long. */
    boolean offer(WriteRequest<?> request, long nanos) throws InterruptedException {
        return waiting.offer(request, nanos, TimeUnit.NANOSECONDS);
    }

    /** The next batch; empty when none came for a while. */
    List<WriteRequest<?>> next() throws InterruptedException {
        WriteRequest<?> first = waiting.poll(100, TimeUnit.MILLISECONDS);
        List<WriteRequest<?>> batch = new ArrayList<>();
        if (first == null) {
            lastSize = 1;
            return batch;
        }
        batch.add(first);
        waiting.drainTo(batch, LARGEST_BATCH - 1);
        awaitStragglers(batch);
        lastSize = batch.size();
        return batch;
    }

    private void awaitStragglers(List<WriteRequest<?>> batch) throws InterruptedException {
        for (int step = 0; step < STEPS && batch.size() < lastSize; step++) {
            @Nullable WriteRequest<?> late = waiting.poll(LONGEST_WAIT_MICROS / STEPS, TimeUnit.MICROSECONDS);
            if (late == null) {
                return;
            }
            batch.add(late);
            waiting.drainTo(batch, LARGEST_BATCH - batch.size());
        }
    }

    /** Takes all that waits. */
    List<WriteRequest<?>> drain() {
        List<WriteRequest<?>> rest = new ArrayList<>();
        waiting.drainTo(rest);
        return rest;
    }
}
