package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.CallContext;
import io.resilience.testkit.AllocationMeter;
import io.resilience.testkit.Racers;
import org.junit.jupiter.api.Test;

class CallContextTest {
    @Test
    void isEmptyUnlessOpened() {
        assertThat(CallContext.current().idempotencyKey()).isNull();
        assertThat(CallContext.current().letterId()).isNull();
        assertThat(CallContext.current().replays("shop", "buy")).isFalse();
    }

    @Test
    void nestsAndRestores() {
        try (CallContext.Scope outer = CallContext.current().withKey("outer").open()) {
            assertThat(outer).isNotNull();
            try (CallContext.Scope inner =
                    CallContext.current().withKey("inner").open()) {
                assertThat(inner).isNotNull();
                assertThat(CallContext.current().idempotencyKey()).isEqualTo("inner");
            }
            assertThat(CallContext.current().idempotencyKey()).isEqualTo("outer");
        }
        assertThat(CallContext.current().idempotencyKey()).isNull();
    }

    @Test
    void belongsToOneThreadAndCanBeTakenToAnother() throws InterruptedException {
        CallContext context = CallContext.current().withKey("order-1");
        try (CallContext.Scope here = context.open()) {
            assertThat(here).isNotNull();
            assertThat(Racers.race(1, racer -> CallContext.current().idempotencyKey()))
                    .containsOnlyNulls();
            assertThat(Racers.race(1, racer -> {
                        try (CallContext.Scope there = context.open()) {
                            assertThat(there).isNotNull();
                            return CallContext.current().idempotencyKey();
                        }
                    }))
                    .containsExactly("order-1");
        }
    }

    @Test
    void askingAllocatesNothing() {
        AllocationMeter.assertNoAllocation(() -> CallContext.current().replays("shop", "buy"));
    }
}
