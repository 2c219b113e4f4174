package io.resilience.breaker;

import java.time.Duration;

/**
 * A breaker at one moment.
 *
 * @param tally the window's content, or, while calls are refused, what it was when they began to be
 * @param why what led to this state; for a closed breaker the failures it has seen
 */
public record BreakerSnapshot(BreakerState state, Age age, Tally tally, Why why) {
    /**
     * How old the state is.
     *
     * @param epoch the number of the phase
     * @param inState how long it has lasted
     * @param left how long until it may end by itself: an open or forced breaker lets a probe pass then, a disabled one judges again; zero
     *     when it ends by what happens only
     */
    public record Age(long epoch, Duration inState, Duration left) {}

    static BreakerSnapshot of(Phase phase, long now) {
        Evidence evidence = Phase.evidence(phase);
        return new BreakerSnapshot(
                phase.state(),
                new Age(
                        phase.start().epoch(),
                        Duration.ofNanos(Math.max(0, now - phase.start().at())),
                        Duration.ofNanos(left(phase, now))),
                evidence == null ? Phase.why(phase).tally() : evidence.tally(now),
                evidence == null ? Phase.why(phase) : evidence.why("", now, null));
    }

    private static long left(Phase phase, long now) {
        return phase.until() == Long.MAX_VALUE ? 0 : Math.max(0, phase.until() - now);
    }
}
