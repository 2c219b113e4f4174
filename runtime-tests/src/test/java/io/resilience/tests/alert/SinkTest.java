package io.resilience.tests.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.alert.Alert;
import io.resilience.alert.AlertSink;
import io.resilience.alert.SinkReading;
import io.resilience.config.Sources;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SinkTest {
    private static final long PATIENCE = 60;

    /** A sink that hangs, interrupted or not, until it is let go. */
    private static final class Stuck implements AlertSink {
        final CountDownLatch entered = new CountDownLatch(1);
        final CountDownLatch interrupted = new CountDownLatch(1);
        final CountDownLatch release = new CountDownLatch(1);
        final BlockingQueue<Alert> passed = new LinkedBlockingQueue<>();

        @Override
        public void send(Alert alert) {
            entered.countDown();
            while (release.getCount() > 0) {
                try {
                    release.await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
            }
            passed.add(alert);
        }
    }

    /** Makes operations, and opens the breaker of each. */
    private static void open(Resilience resilience, int from, int to) throws Exception {
        resilience.call("shop", "well", () -> "milk");
        for (int i = from; i < to; i++) {
            resilience.call("shop", "op" + i, () -> "milk");
            resilience.breakers().forceOpen("shop", "op" + i, "maintenance", null);
        }
    }

    private static void take(BlockingQueue<Alert> alerts, int many) throws InterruptedException {
        for (int i = 0; i < many; i++) {
            assertThat(alerts.poll(PATIENCE, TimeUnit.SECONDS))
                    .as("alert %s of %s", i, many)
                    .isNotNull();
        }
    }

    @Test
    void aSinkThatHangsHurtsNobodyAndIsReported() throws Exception {
        ManualClockwork time = ManualClockwork.blocking();
        Stuck stuck = new Stuck();
        BlockingQueue<Alert> other = new LinkedBlockingQueue<>();
        Resilience resilience = Resilience.builder()
                .clockwork(time.clockwork())
                .configure(settings -> settings.source(Sources.NONE))
                .alertTo(stuck)
                .alertTo(other::add)
                .build();
        open(resilience, 0, 1000);
        time.advance(Duration.ofSeconds(5));
        assertThat(stuck.entered.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        take(other, 1000);
        open(resilience, 1000, 1050);
        while (other.isEmpty()) { // the next look is scheduled by the end of the last one, on its thread
            time.advance(Duration.ofSeconds(5));
        }
        take(other, 50);
        time.advance(Duration.ofSeconds(10));
        assertThat(stuck.interrupted.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        SinkReading reading = resilience.alerts().sinks().get(0);
        assertThat(reading).isEqualTo(new SinkReading("Stuck", 0, 1, 49, 1000, true));
        assertThat(resilience.<String>call("shop", "well", () -> "milk")).isEqualTo("milk");
        stuck.release.countDown();
        take(stuck.passed, 1001);
        resilience.close();
    }

    /** A sink that throws so many times, then takes. */
    private static final class Failing implements AlertSink {
        final List<Alert> taken = new ArrayList<>();
        int failures;

        Failing(int failures) {
            this.failures = failures;
        }

        @Override
        public void send(Alert alert) throws IOException {
            if (failures-- > 0) {
                throw new IOException("no route");
            }
            taken.add(alert);
        }
    }

    @Test
    void aSinkThatFailsIsAskedThreeTimes() throws Exception {
        for (int failures = 0; failures < 4; failures++) {
            TestRuntime runtime = TestRuntime.create(settings -> {});
            Failing sink = new Failing(failures);
            runtime.resilience().alerts().tell(sink);
            open(runtime.resilience(), 0, 1);
            runtime.time().advance(Duration.ofSeconds(9));
            assertThat(sink.taken).as("after %s failures", failures).hasSize(failures < 3 ? 1 : 0);
            assertThat(runtime.resilience().alerts().sinks())
                    .containsExactly(
                            new SinkReading("Failing", failures < 3 ? 1 : 0, failures < 3 ? 0 : 1, 0, 0, false));
        }
    }
}
