package io.resilience.correctness.interleaving;

import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.time.Instant;
import java.time.InstantSource;

/** Time that stands still, timers that never ring and dice that always show the same: nothing but the operations may matter. */
final class StillTime implements Ticker {
    static final Clockwork CLOCKWORK = new Clockwork(
            new StillTime(), nanos -> {}, (nanos, task) -> () -> {}, () -> 0.5, InstantSource.fixed(Instant.EPOCH));

    private StillTime() {}

    /** The function from phase to phase, and what it computes with. */
    static String[] pureOfBreaker() {
        String home = "io.resilience.breaker.";
        return new String[] {
            home + "Step",
            home + "Probes",
            home + "Permit",
            home + "Why",
            home + "Phase$Start",
            home + "BreakerSnapshot"
        };
    }

    @Override
    public long nanos() {
        return 0;
    }

    @Override
    public void watch(Watcher watcher) {}

    @Override
    public void unwatch(Watcher watcher) {}
}
