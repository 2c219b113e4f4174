package io.resilience.tests.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.resilience.metrics.DurationReading;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.OperationMetrics;
import io.resilience.testkit.AllocationMeter;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.Racers;
import io.resilience.testkit.Seed;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationReadingTest {
    private static final double WIDTH_PERCENT = 3.2;
    private final ManualClockwork time = ManualClockwork.create();
    private final OperationMetrics search = new Metrics(time).of("shop", "search");

    private DurationReading reading() {
        return search.reading().latency();
    }

    @Test
    void nothingRecordedReadsAsZero() {
        assertThat(reading()).isEqualTo(DurationReading.NONE);
        assertThat(reading().mean()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            longs = {1_000, 1_023, 1_024, 1_025, 2_047, 2_048, 999_999, 1_000_000, 300_000_000_000L, 3_600_000_000_000L
            })
    void aDurationIsReadBackWithinThreePercent(long nanos) {
        search.recordLatency(nanos);
        search.recordLatency(2 * nanos);
        assertThat(reading().p50().toNanos()).isCloseTo(nanos, withinPercentage(WIDTH_PERCENT));
        assertThat(reading().max()).isEqualTo(Duration.ofNanos(2 * nanos));
        assertThat(reading().total()).isEqualTo(Duration.ofNanos(3 * nanos));
    }

    @Test
    void aReadingIsGivenAgainUntilThereIsMoreToRead() {
        search.recordLatency(1_000_000);
        DurationReading first = reading();
        assertThat(reading()).isSameAs(first);
        search.recordLatency(1_000_000);
        assertThat(reading().samples()).isEqualTo(2);
        time.advance(Duration.ofMinutes(3));
        assertThat(reading().samples()).isEqualTo(2);
        assertThat(reading().recentSamples()).isZero();
    }

    @Test
    void aThreadThatComesWhileTheFirstOneLivesIsCountedAsWell() throws InterruptedException {
        search.recordLatency(1_000_000);
        Racers.race(1, racer -> {
            search.recordLatency(2_000_000);
            return racer;
        });
        search.recordLatency(4_000_000);
        assertThat(reading().samples()).isEqualTo(3);
        assertThat(reading().recentSamples()).isEqualTo(3);
        assertThat(reading().total()).isEqualTo(Duration.ofMillis(7));
    }

    @Test
    void impossibleDurationsCountAsTheNearestPossible() {
        search.recordLatency(-5);
        assertThat(reading().max()).isZero();
        search.recordLatency(Long.MAX_VALUE);
        assertThat(reading().max()).isEqualTo(Duration.ofNanos(Long.MAX_VALUE));
        assertThat(reading().p99()).isGreaterThan(Duration.ofHours(1));
        assertThat(reading().samples()).isEqualTo(2);
    }

    @Test
    void quantilesAgreeWithTheSortedSample() {
        Random random = Seed.of("quantilesAgreeWithTheSortedSample").random();
        for (int round = 0; round < 50; round++) {
            long[] sample = LongStream.generate(() -> (long) Math.exp(7 + 20 * random.nextDouble()))
                    .limit(1 + random.nextInt(500))
                    .toArray();
            OperationMetrics fresh = new Metrics(time).of("shop", "search");
            Arrays.stream(sample).forEach(fresh::recordLatency);
            Arrays.sort(sample);
            DurationReading reading = fresh.reading().latency();
            assertClose(reading.p50(), sample, 0.5);
            assertClose(reading.p90(), sample, 0.9);
            assertClose(reading.p95(), sample, 0.95);
            assertClose(reading.p99(), sample, 0.99);
            assertThat(reading.recentSamples()).isEqualTo(sample.length);
        }
    }

    private static void assertClose(Duration seen, long[] sorted, double quantile) {
        long exact = sorted[(int) Math.ceil(quantile * sorted.length) - 1];
        assertThat(seen.toNanos()).isCloseTo(exact, withinPercentage(WIDTH_PERCENT));
    }

    @Test
    void quantilesForgetAfterOneToTwoMinutesAndTotalsNever() {
        search.recordLatency(5_000_000);
        time.advance(Duration.ofSeconds(61));
        search.recordLatency(10_000_000);
        assertThat(reading().recentSamples()).isEqualTo(2);
        time.advance(Duration.ofSeconds(60));
        assertThat(reading().recentSamples()).isEqualTo(1);
        assertThat(reading().p50()).isCloseTo(Duration.ofMillis(10), Duration.ofNanos(320_000));
        time.advance(Duration.ofSeconds(60));
        assertThat(reading().recentSamples()).isZero();
        assertThat(reading().max()).isZero();
        assertThat(reading().samples()).isEqualTo(2);
        assertThat(reading().mean()).isEqualTo(Duration.ofNanos(7_500_000));
    }

    @Test
    void aPauseOfManyMinutesBringsNothingOldBack() {
        search.recordLatency(5_000_000);
        time.advance(Duration.ofMinutes(10));
        search.recordLatency(10_000_000);
        assertThat(reading().recentSamples()).isEqualTo(1);
    }

    @Test
    void waitingIsReadApart() {
        search.recordWait(2_000_000);
        assertThat(reading()).isEqualTo(DurationReading.NONE);
        assertThat(search.reading().waiting().samples()).isEqualTo(1);
    }

    @Test
    void noRecordingIsLostWhileThreadsMeetAndSpansTurn() throws InterruptedException {
        int each = 100_000;
        Racers.race(4, racer -> {
            for (int i = 0; i < each; i++) {
                search.recordLatency(1_000L * (i % 5000));
                if (racer == 0 && i == each / 2) {
                    time.advance(Duration.ofMinutes(1));
                }
            }
            return racer;
        });
        assertThat(reading().samples()).isEqualTo(4L * each);
        assertThat(reading().recentSamples()).isEqualTo(4L * each);
    }

    @Test
    void recordingAllocatesNothing() {
        AllocationMeter.assertNoAllocation(() -> search.recordLatency(1_234_567));
        AllocationMeter.assertNoAllocation(() -> search.recordWait(1_234_567));
    }
}
