package io.resilience.tests;

import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Opening;
import io.resilience.policy.BreakerPolicy.Probing;
import io.resilience.policy.BreakerPolicy.Rates;
import io.resilience.policy.BreakerPolicy.Reach;
import io.resilience.policy.BreakerPolicy.Trip;
import io.resilience.policy.WindowPolicy;
import java.time.Duration;

/** Breaker policies with round figures: no jitter, no growth, no ramp. */
final class BreakerPolicies {
    static final Duration OPEN_FOR = Duration.ofSeconds(10);
    static final Duration PROBE_TIMEOUT = Duration.ofSeconds(60);
    private static final Opening OPENING = new Opening(OPEN_FOR, 1, OPEN_FOR, 0);

    private BreakerPolicies() {}

    /** Opens on so many failures in a row; so many probes must succeed to close it. */
    static BreakerPolicy inARow(int failures, int probes) {
        Trip trip = new Trip(failures, new Rates(0, 0, Duration.ZERO), 1, new WindowPolicy.Count(1));
        return new BreakerPolicy(trip, OPENING, probing(probes), Reach.OPERATION);
    }

    /** Opens when half of a window fails. */
    static BreakerPolicy halfOf(WindowPolicy window, int minimumCalls) {
        Trip trip = new Trip(0, new Rates(0.5, 0, Duration.ZERO), minimumCalls, window);
        return new BreakerPolicy(trip, OPENING, probing(1), Reach.OPERATION);
    }

    private static Probing probing(int probes) {
        return new Probing(probes, probes, PROBE_TIMEOUT, Duration.ZERO);
    }
}
