package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.bulkhead.Slots;
import io.resilience.metrics.BreakerReading;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.OperationMetrics;
import io.resilience.policy.BulkheadPolicy;
import org.jspecify.annotations.Nullable;

/** Shows the machines of an operation among its metrics. */
final class Gauges {
    private Gauges() {}

    static void attach(OperationMetrics metrics, Machinery.Gates gates, @Nullable BulkheadPolicy policy) {
        Breaker breaker = gates.breaker();
        Slots slots = gates.slots();
        int queue = policy == null ? 0 : policy.queue().size();
        metrics.breaker(breaker == null ? null : () -> reading(breaker.snapshot()));
        metrics.bulkhead(
                slots == null ? null : () -> new BulkheadReading(slots.taken(), slots.limit(), slots.waiting(), queue));
    }

    private static BreakerReading reading(BreakerSnapshot seen) {
        return new BreakerReading(seen.state(), seen.age().inState(), seen.tally());
    }
}
