package io.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.resilience.breaker.BreakerState;
import io.resilience.config.Configuration;
import io.resilience.config.Sources;
import io.resilience.exception.CircuitOpenException;
import io.resilience.guard.GuardBounds;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Names, keys and callers that are made of data take memory that has an end, failing ones as well. */
class NothingUnboundedTest {
    private static final int MOST_OF_A_KEY = 1000;
    private static final int MOST_OPERATIONS = 1000;
    private static final int MOST_LINGERING = 100;

    private final ManualClockwork time = ManualClockwork.create();
    private final Logger moves = (Logger) LoggerFactory.getLogger("io.resilience.breaker");

    @BeforeEach
    void writeNoLineForEachOfManyBreakers() {
        moves.setLevel(Level.OFF);
    }

    @AfterEach
    void writeAgain() {
        moves.setLevel(null);
    }

    private Resilience runtime(Consumer<Configuration.Builder> settings) {
        return Resilience.builder()
                .clockwork(time.clockwork())
                .executor(Runnable::run)
                .bounds(new GuardBounds(MOST_OPERATIONS, MOST_LINGERING))
                .configure(configuration -> configuration.source(Sources.NONE))
                .configure(settings)
                .build();
    }

    /** A breaker that opens at once, and half-opens a second later. */
    private static void hasty(Configuration.Builder settings) {
        settings.defaults(all -> all.set("breaker.failureThreshold", "1")
                .set("breaker.openFor", "1s")
                .set("breaker.maxOpenFor", "1s")
                .set("breaker.openJitter", "0"));
    }

    private static void keyed(Configuration.Builder settings) {
        hasty(settings);
        settings.service("shop", shop -> shop.set("breaker.key", "#0"));
    }

    private static void fail(OperationCall operation) {
        try {
            operation.call(() -> {
                throw new IOException("down");
            });
        } catch (CircuitOpenException | IOException expected) {
            // whatever becomes of the call
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }

    @Test
    void goodKeysAreForgottenWhenThereAreTooMany() throws Exception {
        try (Resilience resilience = runtime(NothingUnboundedTest::keyed)) {
            OperationCall price = resilience.operation("shop", "price");
            for (int i = 0; i < 20_000; i++) {
                price.key("k" + i).call(() -> 1);
            }
            assertThat(resilience.states()).hasSizeLessThanOrEqualTo(MOST_OF_A_KEY);
        }
    }

    @Test
    void failingKeysThatWaitForAProbeAreForgottenToo() {
        try (Resilience resilience = runtime(NothingUnboundedTest::keyed)) {
            OperationCall price = resilience.operation("shop", "price");
            for (int i = 0; i < 20_000; i++) {
                fail(price.key("k" + i));
                if (i % 500 == 499) {
                    time.advance(Duration.ofSeconds(1));
                }
            }
            assertThat(resilience.states()).hasSizeLessThanOrEqualTo(MOST_OF_A_KEY);
        }
    }

    @Test
    void whileTooManyKeysAreOpenNewOnesShareABreaker() throws Exception {
        try (Resilience resilience = runtime(NothingUnboundedTest::keyed)) {
            OperationCall price = resilience.operation("shop", "price");
            for (int i = 0; i < 20_000; i++) {
                fail(price.key("k" + i));
            }
            assertThat(resilience.states()).hasSizeLessThanOrEqualTo(2 * MOST_OF_A_KEY);
            assertThat(resilience.states().get("shop/price[k7]").state()).isEqualTo(BreakerState.OPEN);
            assertThat(resilience.states().get("shop/price[__other__]").state()).isEqualTo(BreakerState.OPEN);
            assertThatThrownBy(() -> price.key("new").call(() -> 1)).isInstanceOf(CircuitOpenException.class);

            time.advance(Duration.ofSeconds(1));

            assertThat(price.key("new").call(() -> 1)).isEqualTo(1);
            assertThat(resilience.states()).hasSizeLessThanOrEqualTo(MOST_OF_A_KEY);
        }
    }

    @Test
    void whatAnOperatorForcedOpenIsNotForgotten() throws Exception {
        try (Resilience resilience = runtime(NothingUnboundedTest::keyed)) {
            OperationCall price = resilience.operation("shop", "price");
            price.key("mine").call(() -> 1);
            resilience.breakers().forceOpen("shop", "price[mine]", "drill", null);
            for (int i = 0; i < 20_000; i++) {
                price.key("k" + i).call(() -> 1);
            }
            assertThatThrownBy(() -> price.key("mine").call(() -> 1)).isInstanceOf(CircuitOpenException.class);
            resilience.breakers().reset("shop", "price[mine]", "over");
            assertThat(price.key("mine").call(() -> 1)).isEqualTo(1);
        }
    }

    @Test
    void namesAreForgottenWithAllThatWasKeptOfThem() {
        try (Resilience resilience = runtime(settings ->
                settings.defaults(all -> all.set("bulkhead.maxConcurrent", "5").set("retry.maxAttempts", "2")))) {
            for (int i = 0; i < 20 * MOST_OPERATIONS; i++) {
                resilience.guard("s" + i, "o");
            }
            assertThat(resilience.operations()).hasSizeLessThanOrEqualTo(MOST_OPERATIONS);
            assertThat(resilience.states()).hasSizeLessThanOrEqualTo(MOST_OPERATIONS);
            assertThat(resilience.metrics().all()).hasSizeLessThanOrEqualTo(MOST_OPERATIONS + 1);
        }
    }

    @Test
    void namesOfOpenBreakersGoWhenTheyRefuseNoMore() {
        try (Resilience resilience = runtime(NothingUnboundedTest::hasty)) {
            for (int i = 0; i < MOST_OPERATIONS + MOST_LINGERING / 2; i++) {
                fail(resilience.operation("shop", "o" + i));
            }
            assertThat(resilience.states()).hasSizeGreaterThan(MOST_OPERATIONS); // each of them is open

            time.advance(Duration.ofSeconds(1));

            assertThat(resilience.states()).hasSizeLessThanOrEqualTo(MOST_OPERATIONS);
        }
    }

    @Test
    void whileTooManyForgottenNamesAreOpenNewOnesShareAGuardOfTheirService() {
        try (Resilience resilience = runtime(NothingUnboundedTest::hasty)) {
            for (int i = 0; i < 20 * MOST_OPERATIONS; i++) {
                fail(resilience.operation("shop", "o" + i));
            }
            assertThat(resilience.states()).hasSizeLessThanOrEqualTo(MOST_OPERATIONS + MOST_LINGERING + 2);
            assertThat(resilience.states().get("shop/__other__").state()).isEqualTo(BreakerState.OPEN);
            assertThatThrownBy(() -> resilience.call("shop", "o7", () -> 1)).isInstanceOf(CircuitOpenException.class);
        }
    }
}
