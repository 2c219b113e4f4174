package io.resilience;

import io.resilience.time.OwnThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the parts of a runtime one after the other: each has its turn whatever the others did, and none is waited for without end. */
final class Ending {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);
    private static final long LONGEST_MILLIS = 30_000;

    private final long longestMillis;
    private boolean interrupted;

    Ending() {
        this(LONGEST_MILLIS);
    }

    /** Waits that long for a part at most. */
    Ending(long longestMillis) {
        this.longestMillis = longestMillis;
    }

    /** Ends something that waits for nobody. */
    void step(String part, Runnable end) {
        try {
            end.run();
        } catch (Throwable failed) {
            LOG.warn("{} could not be closed; the rest of the runtime is", part, failed);
        }
    }

    /** Ends something that may wait for others, such as a store; after a while it is left to end by itself. */
    void patiently(String part, Runnable end) {
        Thread thread = OwnThread.daemon("resilience-close", () -> step(part, end));
        thread.start();
        try {
            thread.join(longestMillis);
        } catch (InterruptedException stop) {
            interrupted = true;
        }
        if (thread.isAlive()) {
            LOG.warn("{} takes long to close; it is not waited for any more", part);
        }
    }

    /** All had their turn. */
    void over() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
