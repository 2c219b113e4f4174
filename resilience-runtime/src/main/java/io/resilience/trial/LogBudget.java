package io.resilience.trial;

import java.util.concurrent.atomic.AtomicInteger;

/** How much memory all logs of a runtime may take besides the little that each has for itself: {@value #CHUNKS} chunks, about 20 MB. */
final class LogBudget {
    static final int CHUNKS = 32_768;
    private final AtomicInteger left = new AtomicInteger(CHUNKS);

    /** Takes a chunk; false when there is none left. */
    boolean take() {
        return left.getAndUpdate(chunks -> Math.max(0, chunks - 1)) > 0;
    }

    /** Gives chunks back. */
    void give(int chunks) {
        left.addAndGet(chunks);
    }

    int left() {
        return left.get();
    }
}
