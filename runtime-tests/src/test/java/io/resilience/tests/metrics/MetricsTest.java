package io.resilience.tests.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.resilience.metrics.Count;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.MetricsWatcher;
import io.resilience.metrics.OperationMetrics;
import io.resilience.metrics.OperationReading;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.Racers;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final Metrics metrics = new Metrics(time, 3);

    @Test
    void readingAnUnknownOperationMakesNone() {
        assertThat(metrics.reading("shop", "search")).isNull();
        assertThat(metrics.readings()).isEmpty();
    }

    @Test
    void readingsAreOrderedByServiceAndOperation() {
        metrics.of("shop", "search");
        metrics.of("cache", "put");
        metrics.of("cache", "get");
        assertThat(metrics.readings())
                .extracting(reading -> reading.service() + "/" + reading.operation())
                .containsExactly("cache/get", "cache/put", "shop/search");
    }

    @Test
    void operationsBeyondTheBoundShareOne() {
        OperationMetrics known = metrics.of("shop", "0");
        IntStream.range(0, 10)
                .forEach(i -> metrics.of("shop", Integer.toString(i)).add(Count.SUCCESS));
        assertThat(metrics.of("shop", "0")).isSameAs(known);
        assertThat(metrics.readings()).hasSize(4);
        OperationReading other = metrics.reading(Metrics.OTHER, Metrics.OTHER);
        assertThat(other).isNotNull();
        assertThat(other.calls().ok()).isEqualTo(7);
    }

    @Test
    void oneOperationIsMadeOnceHoweverManyAskForIt() throws InterruptedException {
        Metrics many = new Metrics(time, 5_000);
        List<List<OperationMetrics>> made = Racers.race(
                4,
                racer -> IntStream.range(0, 5_000)
                        .mapToObj(i -> many.of("shop", Integer.toString(i)))
                        .toList());
        assertThat(made).allMatch(one -> one.equals(made.get(0)));
        assertThat(many.readings()).hasSize(5_000);
        assertThat(many.reading(Metrics.OTHER, Metrics.OTHER)).isNull();
    }

    @Test
    void nothingIsLostWhenThreadsMeetAtFreshOperations() throws InterruptedException {
        int operations = 5_000;
        int each = 3;
        Metrics many = new Metrics(time);
        AtomicInteger arrived = new AtomicInteger();
        Racers.race(2, racer -> {
            for (int i = 0; i < operations; i++) {
                arrived.incrementAndGet();
                for (int spin = 1; arrived.get() < 2 * (i + 1); spin++) {
                    if (spin % 10_000 == 0) {
                        LockSupport.parkNanos(1_000);
                    }
                }
                OperationMetrics metrics = many.of("shop", Integer.toString(i));
                for (int n = 0; n < each; n++) {
                    metrics.add(Count.SUCCESS);
                    metrics.recordLatency(1_000_000);
                }
            }
            return racer;
        });
        assertThat(many.readings()).hasSize(operations).allSatisfy(reading -> {
            assertThat(reading.calls().ok()).isEqualTo(2L * each);
            assertThat(reading.latency().recentSamples()).isEqualTo(2L * each);
            assertThat(reading.latency().samples()).isEqualTo(2L * each);
        });
    }

    @Test
    void anOperationInUseTakesLessThanThreeKilobytes() {
        int operations = 10_000;
        Metrics many = new Metrics(time);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < operations; i++) {
            OperationMetrics metrics = many.of("shop", Integer.toString(i));
            metrics.add(Count.SUCCESS);
            metrics.recordLatency(1_000_000L + i);
            metrics.recordWait(20_000_000L + i);
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / operations;
        assertThat(each).isLessThan(3 * 1024);
    }

    /** Writes down what it hears. */
    private static final class Notes implements MetricsWatcher {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void seen(OperationMetrics metrics) {
            heard.add("seen " + metrics.operation());
        }

        @Override
        public void gone(OperationMetrics metrics) {
            heard.add("gone " + metrics.operation());
        }
    }

    @Test
    void watchersHearOfWhatThereIsAndOfWhatComesAndGoes() {
        Notes notes = new Notes();
        metrics.of("shop", "before");
        metrics.watch(notes);
        metrics.of("shop", "after");
        metrics.of("shop", "after");
        metrics.forget("shop", "before");
        metrics.forget("shop", "unknown");
        metrics.unwatch(notes);
        metrics.of("shop", "unheard");
        assertThat(notes.heard).containsExactly("seen before", "seen after", "gone before");
    }

    @Test
    void aWatcherThatFailsHoldsNothingUp() {
        Notes notes = new Notes();
        metrics.watch(new MetricsWatcher() {
            @Override
            public void seen(OperationMetrics metrics) {
                throw new IllegalStateException("no room");
            }

            @Override
            public void gone(OperationMetrics metrics) {
                throw new IllegalStateException("no room");
            }
        });
        metrics.watch(notes);
        assertThat(metrics.of("shop", "search")).isNotNull();
        metrics.forget("shop", "search");
        assertThat(notes.heard).containsExactly("seen search", "gone search");
    }

    @Test
    void whatIsForgottenMakesRoom() {
        for (int i = 0; i < 10; i++) {
            OperationMetrics one = metrics.of("shop", Integer.toString(i));
            assertThat(metrics.holds(one)).isTrue();
            metrics.forget("shop", Integer.toString(i));
            assertThat(metrics.holds(one)).isFalse();
        }
        assertThat(metrics.readings()).isEmpty();
        assertThat(metrics.of("shop", "last").service()).isEqualTo("shop");
    }
}
