package io.resilience.correctness.model;

import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Opening;
import io.resilience.policy.BreakerPolicy.Probing;
import io.resilience.policy.BreakerPolicy.Rates;
import io.resilience.policy.BreakerPolicy.Reach;
import io.resilience.policy.BreakerPolicy.Trip;
import io.resilience.policy.WindowPolicy;
import java.time.Duration;
import java.util.Random;

/** Random breaker policies, small enough that short sequences reach every state. */
record BreakerPolicyDraw(Random random) {
    BreakerPolicy policy() {
        int openFor = 1 + random.nextInt(5);
        double[] multipliers = {1, 1.5, 2};
        Opening opening = new Opening(
                Duration.ofSeconds(openFor),
                multipliers[random.nextInt(3)],
                Duration.ofSeconds(openFor + random.nextInt(20)),
                random.nextInt(2) * 0.2);
        int halfOpenCalls = 1 + random.nextInt(3);
        Probing probing = new Probing(
                halfOpenCalls,
                1 + random.nextInt(halfOpenCalls),
                Duration.ofSeconds(1 + random.nextInt(6)),
                Duration.ofSeconds(2L * random.nextInt(2)));
        return new BreakerPolicy(trip(), opening, probing, Reach.OPERATION);
    }

    /** The same breaker with another trip: what a live change of settings brings. */
    BreakerPolicy changed(BreakerPolicy policy) {
        return new BreakerPolicy(trip(), policy.opening(), policy.probing(), policy.reach());
    }

    private Trip trip() {
        WindowPolicy window = window();
        int most = window.calls() == 0 ? 8 : window.calls();
        double[] failureRates = {0, 0.3, 0.5, 1};
        double[] slowRates = {0, 0.5, 1};
        Rates rates = new Rates(
                failureRates[random.nextInt(4)], slowRates[random.nextInt(3)], Duration.ofSeconds(random.nextInt(2)));
        return new Trip(random.nextInt(5), rates, 1 + random.nextInt(most), window);
    }

    private WindowPolicy window() {
        int calls = 1 + random.nextInt(8);
        return switch (random.nextInt(3)) {
            case 0 -> new WindowPolicy.Count(calls);
            case 1 -> new WindowPolicy.Exact(calls);
            default -> new WindowPolicy.Time(Duration.ofSeconds(calls));
        };
    }
}
