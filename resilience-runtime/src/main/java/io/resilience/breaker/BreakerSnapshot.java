package io.resilience.breaker;

import java.time.Duration;

/**
 * A breaker at one moment.
 *
 * @param tally the window's content, or, while calls are refused, what it was when they began to be
 * @param why what led to this state; for a closed breaker the failures it has seen
 */
public record BreakerSnapshot(BreakerState state, Age age, Tally tally, Why why) {
    /** The number of the phase, how long it has lasted, and how long until the next probe (zero: none is waited for). */
    public record Age(long epoch, Duration inState, Duration nextProbe) {}

    static BreakerSnapshot of(Phase phase, long now) {
        Evidence evidence = Phase.evidence(phase);
        return new BreakerSnapshot(
                phase.state(),
                new Age(
                        phase.start().epoch(),
                        Duration.ofNanos(Math.max(0, now - phase.start().at())),
                        Duration.ofNanos(untilProbe(phase, now))),
                evidence == null ? Phase.why(phase).tally() : evidence.tally(now),
                evidence == null ? Phase.why(phase) : evidence.why("", now, null));
    }

    private static long untilProbe(Phase phase, long now) {
        boolean none = phase instanceof Phase.Disabled || phase.until() == Long.MAX_VALUE;
        return none ? 0 : Math.max(0, phase.until() - now);
    }
}
