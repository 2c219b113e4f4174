package io.resilience.tests.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerState;
import io.resilience.event.Subscription;
import io.resilience.guard.Name;
import io.resilience.history.Chart;
import io.resilience.history.ChartPoint;
import io.resilience.history.History;
import io.resilience.history.HistoryBounds;
import io.resilience.history.HistoryRange;
import io.resilience.history.RecentCalls;
import io.resilience.history.StateSpan;
import io.resilience.metrics.Count;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.OperationMetrics;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** History by the second and by the minute, on manual time. */
class HistoryTest {
    private final TestRuntime runtime = TestRuntime.create(settings -> settings.yaml("history", """
            resilience:
              defaults:
                breaker: {openFor: 5s, openJitter: 0}
              services:
                shop:
                  operations:
                    price: {breaker: {failureThreshold: 3}, bulkhead: {maxConcurrent: 4}}
            """));
    private final History history = runtime.resilience().history();
    private final ManualClockwork time = runtime.time();

    private Resilience resilience() {
        return runtime.resilience();
    }

    private void succeed(String operation, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            resilience().call("shop", operation, () -> "milk");
        }
    }

    private void fail(String operation, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> resilience().call("shop", operation, () -> {
                        throw new IOException("down");
                    }))
                    .isInstanceOf(Exception.class);
        }
    }

    private void second() {
        time.advance(Duration.ofSeconds(1));
    }

    private List<Long> calls(Chart chart) {
        List<Long> calls = new ArrayList<>();
        chart.points().forEach(point -> calls.add(point == null ? null : (Long) point.calls()));
        return calls;
    }

    @Test
    void nothingIsLookedAtBeforeSomebodyWantsIt() throws Exception {
        succeed("price", 3);
        second();

        assertThat(history.isKept()).isFalse();
        assertThat(time.scheduled()).isZero();
        assertThat(history.chart("shop", "price", HistoryRange.HOUR).points()).isEmpty();
        assertThat(history.recent(10)).isEmpty();
    }

    @Test
    void callsBeforeItBeganAreLeftAside() throws Exception {
        succeed("price", 7);
        history.attach();
        succeed("price", 2);
        second();

        assertThat(calls(history.chart("shop", "price", HistoryRange.HOUR))).containsExactly(2L);
    }

    @Test
    void countsEachSecondByItself() throws Exception {
        history.attach();
        succeed("price", 2);
        second();
        second();
        succeed("price", 1);
        fail("price", 3);
        fail("price", 5);
        second();

        List<ChartPoint> points =
                history.chart("shop", "price", HistoryRange.QUARTER).points();
        assertThat(points).hasSize(3);
        assertThat(points.get(0))
                .extracting(ChartPoint::calls, ChartPoint::failures)
                .containsExactly(2L, 0L);
        assertThat(points.get(1))
                .extracting(ChartPoint::calls, ChartPoint::latency)
                .containsExactly(0L, null);
        assertThat(points.get(2))
                .extracting(ChartPoint::calls, ChartPoint::failures, ChartPoint::refused)
                .containsExactly(9L, 3L, 5L);
    }

    @Test
    void aServiceIsTheSumOfItsOperations() throws Exception {
        history.attach();
        succeed("price", 2);
        succeed("order", 3);
        second();

        ChartPoint point = Objects.requireNonNull(
                history.chart("shop", null, HistoryRange.HOUR).points().get(0));
        assertThat(point.calls()).isEqualTo(5);
        assertThat(point.load()).isNull();
    }

    @Test
    void quantilesAreThoseOfTheSecondAlone() {
        OperationMetrics metrics = resilience().metrics().of("shop", "timed");
        metrics.recordLatency(Duration.ofSeconds(50).toNanos());
        metrics.add(Count.SUCCESS);
        history.attach();
        timed(metrics, 100, Duration.ofMillis(10));
        second();
        timed(metrics, 90, Duration.ofMillis(20));
        timed(metrics, 10, Duration.ofMillis(400));
        second();

        List<ChartPoint> points =
                history.chart("shop", "timed", HistoryRange.HOUR).points();
        assertThat(latency(points.get(0)).p99()).isCloseTo(Duration.ofMillis(10), Duration.ofMillis(1));
        assertThat(latency(points.get(1)).p50()).isCloseTo(Duration.ofMillis(20), Duration.ofMillis(1));
        assertThat(latency(points.get(1)).p95()).isCloseTo(Duration.ofMillis(400), Duration.ofMillis(15));
    }

    private static void timed(OperationMetrics metrics, int times, Duration latency) {
        for (int i = 0; i < times; i++) {
            metrics.add(Count.SUCCESS);
            metrics.recordLatency(latency.toNanos());
        }
    }

    private static ChartPoint.Latencies latency(ChartPoint point) {
        return Objects.requireNonNull(point.latency());
    }

    @Test
    void aQuantileOfASecondThatSpansTwoMinutesMissesNothing() {
        time.advance(Duration.ofMillis(59_500));
        history.attach();
        OperationMetrics metrics = resilience().metrics().of("shop", "timed");
        timed(metrics, 1, Duration.ofMillis(10));
        second();
        timed(metrics, 3, Duration.ofMillis(30));
        time.advance(Duration.ofMillis(59_200));
        timed(metrics, 1, Duration.ofMillis(500));
        second();

        Chart chart = history.chart("shop", "timed", HistoryRange.HOUR);
        ChartPoint last =
                Objects.requireNonNull(chart.points().get(chart.points().size() - 1));
        assertThat(last.calls()).isEqualTo(1);
        assertThat(latency(last).p50()).isCloseTo(Duration.ofMillis(500), Duration.ofMillis(16));
    }

    @Test
    void minutesAreMadeOfTheirSeconds() {
        history.attach();
        OperationMetrics metrics = resilience().metrics().of("shop", "timed");
        for (int i = 0; i < 120; i++) {
            timed(metrics, i < 60 ? 2 : 5, Duration.ofMillis(i < 60 ? 10 : 80));
            second();
        }

        Chart day = history.chart("shop", "timed", HistoryRange.DAY);
        assertThat(day.step()).isEqualTo(Duration.ofMinutes(1));
        assertThat(calls(day)).containsExactly(120L, 300L);
        assertThat(latency(day.points().get(0)).p99()).isCloseTo(Duration.ofMillis(10), Duration.ofMillis(1));
        assertThat(latency(day.points().get(1)).p50()).isCloseTo(Duration.ofMillis(80), Duration.ofMillis(3));
    }

    @Test
    void keepsAnHourOfSecondsAndADayOfMinutes() {
        history.attach();
        OperationMetrics metrics = resilience().metrics().of("shop", "timed");
        metrics.add(Count.SUCCESS);
        time.advance(Duration.ofHours(25));

        assertThat(history.chart("shop", "timed", HistoryRange.QUARTER).points())
                .hasSize(900);
        assertThat(history.chart("shop", "timed", HistoryRange.HOUR).points()).hasSize(3600);
        assertThat(history.chart("shop", "timed", HistoryRange.DAY).points()).hasSize(1440);
        assertThat(history.points()).isZero();
    }

    @Test
    void quietOperationsTakeNoRoom() throws Exception {
        history.attach();
        for (int i = 0; i < 200; i++) {
            succeed("operation" + i, 1);
        }
        second();
        assertThat(history.points()).isEqualTo(201);
        time.advance(Duration.ofSeconds(40));
        assertThat(history.points()).isEqualTo(201);
    }

    @Test
    void whatIsTooMuchMakesRoomOldestFirstAndTheHourIsShownInMinutes() {
        Metrics metrics = new Metrics(time);
        History small = new History(
                new HistoryBounds(3600, 100, 1440, 50),
                new History.Watched(metrics, resilience().breakers()),
                time.clockwork(),
                Runnable::run);
        small.attach();
        for (int i = 0; i < 300; i++) {
            for (int each = 0; each < 10; each++) {
                metrics.of("shop", "operation" + each).add(Count.SUCCESS);
            }
            second();
        }

        assertThat(small.points()).isBetween(100L, 150L);
        Chart quarter = small.chart("shop", "operation3", HistoryRange.QUARTER);
        assertThat(quarter.step()).isEqualTo(Duration.ofMinutes(1));
        assertThat(calls(quarter)).containsExactly(60L, 60L, 60L, 60L);
        assertThat(small.recent(5).get(new Name("shop", "operation3")))
                .isEqualTo(new RecentCalls(5, 0, 0, Duration.ofSeconds(5)));
    }

    @Test
    void aSecondThatNobodyLookedAtIsUnknown() throws Exception {
        ManualClockwork slow = ManualClockwork.create();
        List<Runnable> rounds = new ArrayList<>();
        Metrics metrics = new Metrics(slow);
        History late = new History(
                HistoryBounds.DEFAULT,
                new History.Watched(metrics, resilience().breakers()),
                slow.clockwork(),
                rounds::add);
        late.attach();
        metrics.of("shop", "price").add(Count.SUCCESS);
        slow.advance(Duration.ofSeconds(1));
        rounds.remove(0).run();
        slow.advance(Duration.ofSeconds(3));
        metrics.of("shop", "price").add(Count.FAILURE);
        rounds.remove(0).run();

        assertThat(calls(late.chart("shop", "price", HistoryRange.HOUR))).containsExactly(1L, null, null, 1L);
    }

    @Test
    void remembersWhenABreakerMoved() throws Exception {
        history.attach();
        succeed("price", 1);
        time.advance(Duration.ofSeconds(3));
        time.advance(Duration.ofMillis(250));
        fail("price", 3);
        time.advance(Duration.ofSeconds(8));

        Chart chart = history.chart("shop", "price", HistoryRange.HOUR);
        assertThat(chart.states())
                .extracting(StateSpan::state)
                .containsExactly(BreakerState.CLOSED, BreakerState.OPEN, BreakerState.HALF_OPEN);
        assertThat(chart.states().get(0).from()).isEqualTo(chart.from());
        assertThat(Duration.between(chart.from(), chart.states().get(1).from())).isEqualTo(Duration.ofMillis(3250));
    }

    @Test
    void aBreakerThatNeverMovedHasOneState() throws Exception {
        history.attach();
        succeed("price", 1);
        second();

        assertThat(history.chart("shop", "price", HistoryRange.HOUR).states())
                .extracting(StateSpan::state)
                .containsExactly(BreakerState.CLOSED);
    }

    @Test
    void callsThatRunAreSeen() throws Exception {
        history.attach();
        resilience().call("shop", "price", () -> {
            second();
            return "milk";
        });
        second();

        List<ChartPoint> points =
                history.chart("shop", "price", HistoryRange.HOUR).points();
        assertThat(points.get(0).load()).isEqualTo(new ChartPoint.Load(1, 0));
        assertThat(points.get(1).load()).isEqualTo(new ChartPoint.Load(0, 0));
    }

    @Test
    void endsWithTheLastWhoWantedIt() throws Exception {
        Subscription one = history.attach();
        Subscription other = history.attach();
        succeed("price", 1);
        second();
        one.close();
        one.close();
        assertThat(history.isKept()).isTrue();

        other.close();

        assertThat(history.isKept()).isFalse();
        assertThat(history.points()).isZero();
        assertThat(time.scheduled()).isZero();
    }

    @Test
    void endsWithTheRuntime() {
        history.attach();
        resilience().close();
        assertThat(history.isKept()).isFalse();
        history.attach();
        assertThat(history.isKept()).isFalse();
    }
}
