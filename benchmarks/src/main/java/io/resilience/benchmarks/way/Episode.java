package io.resilience.benchmarks.way;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What the work of a peer does when it is called with an empty text: the number says it, and this keeps count. */
public final class Episode {
    /** Fails. */
    public static final int FAIL = 0;
    /** Stays inside until {@link #release}. */
    public static final int STAY = 1;
    /** Doesn't end by itself. */
    public static final int HANG = 2;

    private static volatile Episode current = new Episode();

    private final AtomicInteger attempts = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);

    private Episode() {}

    /** Begins to count afresh. */
    public static Episode begin() {
        Episode episode = new Episode();
        current = episode;
        return episode;
    }

    static int play(int number) {
        Episode episode = current;
        episode.attempts.incrementAndGet();
        if (number == FAIL) {
            throw new IllegalStateException("there is nothing to work on");
        }
        try {
            boolean ended = (number == STAY ? episode.released : new CountDownLatch(1)).await(1, TimeUnit.MINUTES);
            return ended ? 1 : 2;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often the work began. */
    public int attempts() {
        return attempts.get();
    }

    /** Lets the calls that stay go. */
    public void release() {
        released.countDown();
    }
}
