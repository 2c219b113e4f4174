package io.resilience.tests.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Tally;
import io.resilience.metrics.BreakerReading;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.Count;
import io.resilience.metrics.Counts;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.OperationMetrics;
import io.resilience.metrics.OperationReading;
import io.resilience.testkit.AllocationMeter;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.Racers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
    private final Metrics metrics = new Metrics(ManualClockwork.create());
    private final OperationMetrics search = metrics.of("shop", "search");

    private OperationReading reading() {
        return search.reading();
    }

    @Test
    void aCallThatSucceedsAtOnceIsOneAddition() {
        search.add(Count.SUCCESS);
        assertThat(reading().calls()).isEqualTo(new OperationReading.Calls(1, 0, 0, 0));
        assertThat(reading().attempts()).isEqualTo(new OperationReading.Attempts(1, 0, 0, 0, 0));
        assertThat(reading().calls().total()).isEqualTo(1);
    }

    @Test
    void aCallThatIsRetriedAndRecoversIsOneCallOfTwoAttempts() {
        add(Count.FAILURE, Count.RETRIED, Count.SUCCESS, Count.RETRY_RECOVERED);
        assertThat(reading().calls().total()).isEqualTo(1);
        assertThat(reading().calls().ok()).isEqualTo(1);
        assertThat(reading().attempts().total()).isEqualTo(2);
        assertThat(reading().retries()).isEqualTo(new OperationReading.Retries(1, 1, 0, 0));
    }

    @Test
    void aRefusedCallAnsweredByAFallbackIsACallWithoutAnAttempt() {
        add(Count.REFUSED_OPEN, Count.FALLBACK_FAILED, Count.FALLBACK_CACHED);
        assertThat(reading().calls()).isEqualTo(new OperationReading.Calls(0, 1, 0, 0));
        assertThat(reading().attempts().total()).isZero();
        assertThat(reading().refusals().total()).isEqualTo(1);
        assertThat(reading().fallbacks()).isEqualTo(new OperationReading.Answers(0, 0, 1, 0, 1));
    }

    @Test
    void ratesAreUnknownUntilSomethingTells() {
        assertThat(reading().failureRate()).isEqualTo(-1);
        assertThat(reading().calls().successRate()).isEqualTo(-1);
        add(Count.IGNORED, Count.REFUSED_RATE);
        assertThat(reading().failureRate()).isEqualTo(-1);
        add(Count.FAILURE, Count.SUCCESS, Count.SUCCESS, Count.SUCCESS);
        assertThat(reading().failureRate()).isEqualTo(0.25);
    }

    @Test
    void theBreakersWindowIsTheFailureRateWhereThereIsOne() {
        add(Count.FAILURE);
        search.breaker(() -> new BreakerReading(BreakerState.CLOSED, Duration.ZERO, Tally.NONE));
        assertThat(reading().failureRate()).isEqualTo(1);
        search.breaker(() -> new BreakerReading(BreakerState.OPEN, Duration.ofSeconds(3), new Tally(2, 1, 0)));
        assertThat(reading().failureRate()).isEqualTo(0.5);
        search.breaker(null);
        assertThat(reading().breaker()).isNull();
    }

    @Test
    void gaugesAreReadWhenAskedFor() {
        int[] used = {1};
        search.bulkhead(() -> new BulkheadReading(used[0], 4, 0, 10));
        OperationReading before = reading();
        used[0] = 3;
        assertThat(before.bulkhead()).isEqualTo(new BulkheadReading(1, 4, 0, 10));
        assertThat(reading().bulkhead()).extracting(BulkheadReading::use).isEqualTo(0.75);
    }

    @Test
    void whatWasAddedBetweenTwoReadingsIsTheirDifference() {
        add(Count.SUCCESS, Count.FAILURE);
        Counts earlier = reading().counts();
        add(Count.FAILURE, Count.FAILURE, Count.CALL_FAILED);
        Counts since = reading().counts().since(earlier);
        assertThat(since.attempts().failureRate()).isEqualTo(1);
        assertThat(since.of(Count.FAILURE)).isEqualTo(2);
        assertThat(since).hasToString("FAILURE=2 CALL_FAILED=1");
        assertThat(earlier.since(earlier)).isEqualTo(earlier.since(earlier)).hasToString("");
    }

    @Test
    void abandonedAttemptsGoUpAndDown() {
        add(Count.ABANDONED, Count.ABANDONED);
        search.add(Count.ABANDONED, -1);
        assertThat(reading().overdue().running()).isEqualTo(1);
    }

    @Test
    void additionsOfManyThreadsSumExactly() throws InterruptedException {
        int each = 1_000_000;
        Racers.race(4, racer -> {
            for (int i = 0; i < each; i++) {
                search.add(Count.SUCCESS);
                search.add(racer % 2 == 0 ? Count.RETRIED : Count.SLOW);
            }
            return racer;
        });
        assertThat(search.sum(Count.SUCCESS)).isEqualTo(4L * each);
        assertThat(search.sum(Count.RETRIED)).isEqualTo(2L * each);
        assertThat(search.sum(Count.SLOW)).isEqualTo(2L * each);
        assertThat(search.sum(Count.FAILURE)).isZero();
        AllocationMeter.assertNoAllocation(() -> search.add(Count.SUCCESS));
    }

    @Test
    void addingAllocatesNothing() {
        AllocationMeter.assertNoAllocation(() -> search.add(Count.SUCCESS));
        AllocationMeter.assertNoAllocation(() -> search.sum(Count.SUCCESS));
    }

    private void add(Count... counts) {
        List.of(counts).forEach(search::add);
    }
}
