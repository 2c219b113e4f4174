package io.resilience.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.resilience.Resilience;
import io.resilience.guard.Guard;
import io.resilience.metrics.Count;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.OperationMetrics;
import io.resilience.metrics.OperationReading;
import io.resilience.testkit.AllocationMeter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResilienceMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final BusyShop shop = BusyShop.open();
    private final Resilience resilience = shop.resilience();

    @AfterEach
    void close() {
        shop.close();
    }

    private long counter(String name, String operation, String... tags) {
        return (long) registry.get(name)
                .tag("operation", operation)
                .tags(tags)
                .functionCounter()
                .count();
    }

    private double gauge(String name, String operation, String... tags) {
        return registry.get(name).tag("operation", operation).tags(tags).gauge().value();
    }

    private List<Meter> meters(String operation) {
        return registry.getMeters().stream()
                .filter(meter -> operation.equals(meter.getId().getTag("operation")))
                .toList();
    }

    @Test
    void everyCounterIsWhatTheReadingSays() throws Exception {
        new ResilienceMeters(resilience).bindTo(registry);
        shop.seeEverything();
        for (String operation : List.of("price", "stock", "offer", "search", "slow", "recipe", "order")) {
            OperationReading reading = resilience.metrics().reading("shop", operation);
            assertThat(reading).isNotNull();
            assertThat(counter("resilience.calls", operation, "outcome", "ok"))
                    .isEqualTo(reading.calls().ok());
            assertThat(counter("resilience.calls", operation, "outcome", "answered"))
                    .isEqualTo(reading.calls().answered());
            assertThat(counter("resilience.calls", operation, "outcome", "failed"))
                    .isEqualTo(reading.calls().failed());
            assertThat(counter("resilience.calls", operation, "outcome", "cancelled"))
                    .isEqualTo(reading.calls().cancelled());
            for (CountMeter meter : CountMeter.ALL) {
                String[] tag = meter.tag().split("=", -1);
                String[] tags = tag.length == 2 ? tag : new String[0];
                long sum =
                        meter.counts().stream().mapToLong(reading.counts()::of).sum();
                assertThat(counter(meter.name(), operation, tags))
                        .as("%s of %s", meter, operation)
                        .isEqualTo(sum);
            }
        }
        assertThat(counter("resilience.refusals", "price", "by", "breaker")).isEqualTo(1);
        assertThat(counter("resilience.refusals", "price", "by", "bulkhead")).isEqualTo(1);
        assertThat(counter("resilience.refusals", "search", "by", "rate_limit")).isEqualTo(1);
        assertThat(counter("resilience.retry.calls", "stock", "outcome", "recovered"))
                .isEqualTo(1);
        assertThat(counter("resilience.fallbacks", "offer", "kind", "value")).isEqualTo(1);
        assertThat(counter("resilience.calls", "slow", "outcome", "cancelled")).isEqualTo(1);
        assertThat(counter("resilience.attempts.slow", "slow")).isPositive();
        assertThat(counter("resilience.timeouts", "slow")).isEqualTo(1);
        assertThat(counter("resilience.results.late", "slow")).isPositive();
        assertThat(counter("resilience.retry.calls", "recipe", "outcome", "exhausted"))
                .isEqualTo(1);
        assertThat(counter("resilience.fallbacks", "recipe", "kind", "method")).isEqualTo(1);
        assertThat(counter("resilience.dead.letters", "order", "event", "kept")).isEqualTo(1);
    }

    @Test
    void everyCountIsInSomeMeter() {
        List<Count> told = CountMeter.ALL.stream()
                .flatMap(meter -> meter.counts().stream())
                .toList();
        assertThat(Count.values())
                .filteredOn(count -> count != Count.ABANDONED) // goes down as well, so it is a gauge
                .allSatisfy(count -> assertThat(told).contains(count));
    }

    @Test
    void gaugesFollowTheBreaker() throws Exception {
        new ResilienceMeters(resilience).bindTo(registry);
        assertThat(resilience.guard("shop", "price")).isNotNull();
        assertThat(gauge("resilience.breaker.state", "price", "state", "closed"))
                .isEqualTo(1);
        assertThat(gauge("resilience.breaker.failure.rate", "price"))
                .as("no calls yet")
                .isNaN();
        shop.call("price", () -> "1.20");
        assertThat(gauge("resilience.breaker.failure.rate", "price")).isZero();
        for (int i = 0; i < 3; i++) {
            shop.call("price", BusyShop::fail);
        }
        shop.advance(Duration.ofSeconds(2));
        assertThat(gauge("resilience.breaker.state", "price", "state", "closed"))
                .isZero();
        assertThat(gauge("resilience.breaker.state", "price", "state", "open")).isEqualTo(1);
        assertThat(registry.get("resilience.breaker.state.age")
                        .tag("operation", "price")
                        .timeGauge()
                        .value(TimeUnit.SECONDS))
                .isEqualTo(2);
        assertThat(gauge("resilience.bulkhead.limit", "price")).isEqualTo(1);
        assertThat(gauge("resilience.bulkhead.running", "price")).isZero();
    }

    @Test
    void durationsAreThoseOfTheReading() throws Exception {
        new ResilienceMeters(resilience).bindTo(registry);
        shop.call("price", () -> {
            shop.advance(Duration.ofMillis(100));
            return "1.20";
        });
        shop.call("price", () -> "1.20");
        FunctionTimer timer = registry.get("resilience.attempt.duration")
                .tag("operation", "price")
                .functionTimer();
        assertThat(timer.count()).isEqualTo(2);
        assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(100, org.assertj.core.data.Offset.offset(0.001));
        assertThat(registry.get("resilience.attempt.duration.max")
                        .tag("operation", "price")
                        .timeGauge()
                        .value(TimeUnit.MILLISECONDS))
                .isEqualTo(100, org.assertj.core.data.Offset.offset(0.001));
        shop.advance(Duration.ofMinutes(3));
        assertThat(registry.get("resilience.attempt.duration.max")
                        .tag("operation", "price")
                        .timeGauge()
                        .value())
                .as("the last one to two minutes have no samples")
                .isNaN();
        assertThat(timer.count()).as("the sum since the start stays").isEqualTo(2);
    }

    @Test
    void metersOfMachinesComeAndGoWithTheSettings() {
        new ResilienceMeters(resilience).bindTo(registry);
        shop.call("stock", () -> "12");
        assertThat(registry.find("resilience.bulkhead.limit")
                        .tag("operation", "stock")
                        .gauge())
                .isNull();
        resilience.configure("shop", Map.of("bulkhead.maxConcurrent", "7"));
        assertThat(gauge("resilience.bulkhead.limit", "stock")).isEqualTo(7);
    }

    @Test
    void whatIsBoundLateHasWhatWasCountedBefore() {
        shop.call("price", () -> "1.20");
        new ResilienceMeters(resilience).bindTo(registry);
        assertThat(counter("resilience.calls", "price", "outcome", "ok")).isEqualTo(1);
    }

    @Test
    void aForgottenOperationHasNoMeters() {
        new ResilienceMeters(resilience).bindTo(registry);
        shop.call("price", () -> "1.20");
        OperationMetrics before = resilience.metrics().of("shop", "price");
        assertThat(meters("price")).isNotEmpty();
        resilience.metrics().forget("shop", "price");
        assertThat(meters("price")).isEmpty();
        resilience.metrics().announce(before);
        assertThat(meters("price")).as("late news of what is gone").isEmpty();
    }

    @Test
    void operationsBeyondTheBoundAreCountedTogether() {
        new ResilienceMeters(resilience, List.of(), 2).bindTo(registry);
        for (String operation : List.of("a", "b", "c", "d", "d")) {
            shop.call(operation, () -> "answer");
        }
        assertThat(meters("a")).isNotEmpty();
        assertThat(meters("c")).isEmpty();
        assertThat(counter("resilience.calls", Metrics.OTHER, "outcome", "ok")).isEqualTo(3);
        assertThat(registry.get("resilience.operations.gathered").gauge().value())
                .isEqualTo(2);
        resilience.metrics().forget("shop", "d");
        assertThat(counter("resilience.calls", Metrics.OTHER, "outcome", "ok"))
                .as("what was counted stays counted")
                .isEqualTo(3);
        assertThat(registry.get("resilience.operations.gathered").gauge().value())
                .isEqualTo(1);
    }

    @Test
    void whatIsCountedTogetherStaysSoWhenThereIsRoom() {
        new ResilienceMeters(resilience, List.of(), 1).bindTo(registry);
        shop.call("a", () -> "answer");
        shop.call("b", () -> "answer");
        resilience.metrics().forget("shop", "a");
        resilience.metrics().announce(resilience.metrics().of("shop", "b"));
        assertThat(meters("b")).as("else its calls would be counted twice").isEmpty();
        shop.call("c", () -> "answer");
        assertThat(meters("c")).isNotEmpty();
    }

    @Test
    void aCounterNeverFalls() {
        new ResilienceMeters(resilience).bindTo(registry);
        shop.call("price", () -> "1.20");
        OperationMetrics price = resilience.metrics().of("shop", "price");
        price.add(Count.CANCELLED);
        assertThat(counter("resilience.calls", "price", "outcome", "cancelled")).isEqualTo(1);
        price.add(Count.CANCELLED, -1);
        assertThat(counter("resilience.calls", "price", "outcome", "cancelled")).isEqualTo(1);
    }

    @Test
    void closingRemovesAllMeters() throws Exception {
        ResilienceMeters meters = new ResilienceMeters(resilience, List.of(), 2);
        meters.bindTo(registry);
        shop.seeEverything();
        meters.close();
        assertThat(registry.getMeters()).isEmpty();
        shop.call("late", () -> "answer");
        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void aPageThatIsClosedShowsNothing() {
        PrometheusPage page = new PrometheusPage(resilience);
        shop.call("price", () -> "1.20");
        assertThat(page.text(page.types().get(0))).contains("price");
        page.close();
        assertThat(page.text(page.types().get(0))).isEmpty();
        shop.call("late", () -> "answer");
        assertThat(page.text(page.types().get(0))).isEmpty();
    }

    @Test
    void twoRuntimesOfOneRegistryAreToldApartByTags() {
        try (BusyShop other = BusyShop.open()) {
            new ResilienceMeters(resilience, List.of(Tag.of("runtime", "one")), 10).bindTo(registry);
            new ResilienceMeters(other.resilience(), List.of(Tag.of("runtime", "two")), 10).bindTo(registry);
            shop.call("price", () -> "1.20");
            other.call("price", () -> "1.20");
            other.call("price", () -> "1.20");
            assertThat(counter("resilience.calls", "price", "outcome", "ok", "runtime", "one"))
                    .isEqualTo(1);
            assertThat(counter("resilience.calls", "price", "outcome", "ok", "runtime", "two"))
                    .isEqualTo(2);
        }
    }

    @Test
    void aGuardedCallAllocatesNothingForThem() {
        new ResilienceMeters(resilience).bindTo(registry);
        Guard guard = resilience.guard("shop", "price");
        assertThat(gauge("resilience.bulkhead.limit", "price")).isEqualTo(1);
        AllocationMeter.assertNoAllocation(() -> {
            try {
                guard.call(() -> "1.20");
            } catch (Throwable unexpected) {
                throw new AssertionError(unexpected);
            }
        });
    }

    @Test
    void lessThanNoOperationsIsRefused() {
        assertThatThrownBy(() -> new ResilienceMeters(resilience, List.of(), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 or more");
    }
}
