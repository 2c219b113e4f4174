package io.resilience.samples.grocery.peers;

import io.resilience.time.Sleeper;
import java.util.Random;

/** How long a peer thinks before it answers: at least {@code least}, mostly not much longer, now and then three times as long. */
final class ThinkTime {
    private static final long MILLI = 1_000_000;
    private final Random random;
    private final Sleeper sleeper;
    private final long least;

    ThinkTime(long seed, Sleeper sleeper, long leastMillis) {
        this.random = new Random(seed);
        this.sleeper = sleeper;
        this.least = leastMillis * MILLI;
    }

    void pass() throws InterruptedException {
        double share = random.nextDouble();
        sleeper.sleep(least + (long) (2 * least * share * share));
    }
}
