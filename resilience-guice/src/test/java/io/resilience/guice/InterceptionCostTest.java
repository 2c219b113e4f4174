package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.matcher.Matchers;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.testkit.AllocationMeter;
import org.junit.jupiter.api.Test;

/** What interception takes from the heap, beside an interceptor of Guice's that does nothing. */
class InterceptionCostTest {
    private static final double OURS_AT_MOST = 24;

    /** Guarded by all that a success passes. */
    static class Counter {
        @CircuitBreaker
        @Retry
        @Timeout("1m")
        @Bulkhead
        Object next(Object by) {
            return by;
        }
    }

    @Test
    void takesNoMoreThanTheObjectThatCanRunTheCallAgain() {
        Counter empty = Guice.createInjector(
                        binder -> binder.bindInterceptor(Matchers.any(), Matchers.any(), call -> call.proceed()))
                .getInstance(Counter.class);
        Counter guarded = Guice.createInjector(new ResilienceModule()).getInstance(Counter.class);

        double guices = AllocationMeter.bytesPerCall(() -> empty.next(this));
        double both = AllocationMeter.bytesPerCall(() -> guarded.next(this));

        assertThat(both - guices).as("heap a call, beyond Guice's %s B", guices).isLessThanOrEqualTo(OURS_AT_MOST);
    }
}
