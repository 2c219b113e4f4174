package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.exception.CircuitOpenException;
import io.resilience.guard.Guard;
import io.resilience.testkit.TestRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every refused call has an exception of its own: a program may collect them as it collects other failures. */
class SharedRefusalTest {
    private final TestRuntime runtime = TestRuntime.create(all -> all.operation("shop", "price", price -> {
        price.set("breaker.failureThreshold", "1");
        price.set("breaker.openFor", "1h");
        price.set("breaker.maxOpenFor", "1h");
        price.set("breaker.openJitter", "0");
    }));
    private final Guard guard = runtime.resilience().guard("shop", "price");

    private Throwable failure() {
        return catchThrowable(() -> guard.call(() -> {
            throw new IllegalStateException("the shop is down");
        }));
    }

    @Test
    void refusalsOfOneOpenPhaseCanBeAddedToOneAnother() {
        Throwable cause = failure();
        Throwable first = failure();
        List<Throwable> others = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            others.add(failure());
            first.addSuppressed(others.get(i));
        }
        assertThat(first).isInstanceOf(CircuitOpenException.class).hasCause(cause);
        assertThat(first.getSuppressed()).hasSize(1000);
        assertThat(failure().getSuppressed())
                .as("what one caller adds is no other's")
                .isEmpty();
    }

    @Test
    void itsMessageIsThatOfTheTimeAtWhichItIsRead() {
        failure();
        Throwable refusal = failure();
        assertThat(refusal).hasMessage("shop/price is open, next probe in 1 h").hasNoSuppressedExceptions();
        runtime.time().advance(Duration.ofMinutes(59));
        assertThat(refusal).hasMessage("shop/price is open, next probe in 1 min");
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}
