package io.resilience.guard;

import io.resilience.Resilience;
import io.resilience.breaker.Breaker;
import io.resilience.bulkhead.Slots;
import io.resilience.config.Sources;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.OperationMetrics;
import io.resilience.metrics.OperationReading;
import io.resilience.policy.BreakerPolicy;
import io.resilience.retry.RetryBudget;
import java.util.Map;
import java.util.Objects;

/** A guard with machines of its own, made as cheaply as a test that makes millions of them needs it. */
final class StressRig {
    private static final Resilience RUNTIME =
            Resilience.builder().configure(all -> all.source(Sources.NONE)).build();
    private static final Setup HASTY = setup("1s");
    private static final Setup PATIENT = setup("2s");

    private final Metrics metrics = new Metrics(HASTY.engine().ticker());
    private final OperationMetrics recorder = metrics.of("shop", "find");
    private final Machinery machinery = machinery();
    /** Settings with which a call may take two seconds rather than one, and places of their own. */
    final Setup patient = on(PATIENT, machinery());

    final Guard guard = new Guard(new Pipeline(on(HASTY, machinery)), null);

    private static Setup setup(String timeout) {
        RUNTIME.configure(
                "shop",
                Map.of(
                        "timeout.value", timeout,
                        "bulkhead.maxConcurrent", "5",
                        "breaker.failureThreshold", "5"));
        return RUNTIME.guard("shop", "find").pipeline().setup;
    }

    private Machinery machinery() {
        BreakerPolicy policy =
                Objects.requireNonNull(HASTY.rules().policies().gates().breaker());
        Breaker breaker = new Breaker(policy, HASTY.engine().clockwork(), move -> {});
        return new Machinery(
                new Machinery.Gates(breaker, null, new Slots(5)),
                HASTY.machinery().byArgument(),
                new RetryBudget(() -> 0),
                recorder);
    }

    private static Setup on(Setup setup, Machinery machinery) {
        return new Setup(setup.plan(), setup.rules(), machinery, setup.engine(), setup.aftermath());
    }

    /** Places taken under the hasty settings. */
    int taken() {
        return Objects.requireNonNull(machinery.gates().slots()).taken();
    }

    OperationReading reading() {
        return recorder.reading();
    }
}
