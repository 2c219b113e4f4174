package io.resilience.alert;

import io.resilience.policy.DurationText;
import io.resilience.time.Clockwork;
import io.resilience.time.Timer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alerts that wait for one sink, at most {@value #MOST}.
 *
 * <p>One alert at a time is with the sink, on a thread of the executor. A sink that takes longer than {@link #LIMIT} is interrupted,
 * reported, and asked nothing more until it comes back; its queue fills meanwhile, and what comes then is dropped, counted and
 * reported. A sink that throws is asked again, {@value #ATTEMPTS} times in all, a second and then two apart.
 */
final class Outbox {
    static final int MOST = 1000;
    static final int ATTEMPTS = 3;
    static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final AlertSink sink;
    private final Executor executor;
    private final Clockwork clockwork;
    private final Deque<Alert> waiting = new ArrayDeque<>();
    private boolean busy;
    private @Nullable Thread hanging;
    private long sent;
    private long failed;
    private long dropped;

    Outbox(AlertSink sink, Executor executor, Clockwork clockwork) {
        this.sink = sink;
        this.executor = executor;
        this.clockwork = clockwork;
    }

    void post(Alert alert) {
        if (!queued(alert)) {
            LOG.error("alert lost, because {} waits with {} others: {}", sink.name(), MOST, alert.summary());
        }
        next();
    }

    private synchronized boolean queued(Alert alert) {
        if (waiting.size() >= MOST) {
            dropped++;
            return false;
        }
        waiting.addLast(alert);
        return true;
    }

    private void next() {
        Alert alert = taken();
        if (alert != null) {
            hand(alert, 1);
        }
    }

    private synchronized @Nullable Alert taken() {
        if (busy || waiting.isEmpty()) {
            return null;
        }
        busy = true;
        return waiting.removeFirst();
    }

    private void hand(Alert alert, int attempt) {
        try {
            executor.execute(() -> send(alert, attempt));
        } catch (RuntimeException noThread) {
            ended(alert, attempt, noThread, false);
        }
    }

    private void send(Alert alert, int attempt) {
        Thread sender = Thread.currentThread();
        Timer.Cancellable alarm = clockwork.timer().schedule(LIMIT.toNanos(), () -> tooLong(sender, alert));
        Throwable failure = null;
        try {
            sink.send(alert);
        } catch (Throwable thrown) { // whatever a sink throws must not end the thread
            failure = thrown;
        }
        alarm.cancel();
        ended(alert, attempt, failure, cameBack());
    }

    private void tooLong(Thread sender, Alert alert) {
        synchronized (this) {
            hanging = sender;
            failed++;
        }
        LOG.error(
                "{} has hung for {} on an alert; it gets no more until it returns: {}",
                sink.name(),
                DurationText.print(LIMIT),
                alert);
        sender.interrupt();
    }

    /** Whether the sink had hung; then the interrupt that it got is taken back. */
    private synchronized boolean cameBack() {
        boolean hung = hanging != null;
        hanging = null;
        if (hung) {
            Thread.interrupted();
        }
        return hung;
    }

    private void ended(Alert alert, int attempt, @Nullable Throwable failure, boolean hung) {
        if (failure != null && !hung && attempt < ATTEMPTS) {
            clockwork.timer().schedule(Duration.ofSeconds(attempt).toNanos(), () -> hand(alert, attempt + 1));
            return;
        }
        if (failure != null && !hung) {
            LOG.error("{} failed {} times on an alert: {}", sink.name(), ATTEMPTS, alert.summary(), failure);
        }
        settle(failure, hung);
        next();
    }

    private synchronized void settle(@Nullable Throwable failure, boolean hung) {
        busy = false;
        if (failure == null && !hung) {
            sent++;
        } else if (!hung) {
            failed++;
        }
    }

    synchronized SinkReading reading() {
        return new SinkReading(sink.name(), sent, failed, dropped, waiting.size(), hanging != null);
    }
}
