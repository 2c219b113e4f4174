package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.testkit.AllocationMeter;
import org.junit.jupiter.api.Test;

/** What interception takes from the heap, beside an interceptor of Guice's that does nothing. */
class InterceptionCostTest {
    /** What a call of an empty interceptor takes when the JIT leaves every object of Guice's on the heap. */
    private static final double GUICES_AT_MOST = 88;

    /** Guarded by all that a success passes; an {@code Object} might be a response to judge, which is not done in place. */
    static class Counter {
        @CircuitBreaker
        @Retry
        @Timeout("1m")
        @Bulkhead
        String next(String by) {
            return by;
        }
    }

    @Test
    void aSuccessTakesNothingOfOurs() {
        Counter guarded = Guice.createInjector(new ResilienceModule()).getInstance(Counter.class);

        assertThat(AllocationMeter.bytesPerCall(() -> guarded.next("one"))).isLessThanOrEqualTo(GUICES_AT_MOST);
    }
}
