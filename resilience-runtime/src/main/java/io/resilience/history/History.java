package io.resilience.history;

import io.resilience.breaker.BreakerSnapshot;
import io.resilience.event.Subscription;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Name;
import io.resilience.metrics.Metrics;
import io.resilience.time.Clockwork;
import io.resilience.time.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what every operation did, as long as somebody wants it: the last hour by the second, the last day by the minute, within
 * {@link HistoryBounds}. Nothing is looked at and nothing kept while nobody does, and no call ever notices.
 *
 * <p>One round a second, on one thread at a time. An operation without calls costs it the reading of its counters, and no memory.
 */
public final class History implements AutoCloseable {
    /** What counts as recent, where health and the console ask for {@link #recent}. */
    public static final int RECENT_SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private final HistoryBounds bounds;
    private final Metrics metrics;
    private final BreakerPanel breakers;
    private final Clockwork clockwork;
    private final Executor executor;
    private int wanted;
    private boolean closed;
    private Timer.Cancellable next = () -> {};
    private volatile @Nullable KeptHistory recording;

    /** What a history is of. */
    public record Watched(Metrics metrics, BreakerPanel breakers) {}

    /** None yet; rounds are made on {@code executor}. */
    public History(HistoryBounds bounds, Watched watched, Clockwork clockwork, Executor executor) {
        this.bounds = bounds;
        this.metrics = watched.metrics();
        this.breakers = watched.breakers();
        this.clockwork = clockwork;
        this.executor = executor;
    }

    /** Remembers from now on, until everybody who wanted that has closed what they got; then all is forgotten. */
    public synchronized Subscription attach() {
        if (wanted++ == 0 && !closed) {
            KeptHistory fresh = new KeptHistory(
                    bounds, metrics, breakers, clockwork.ticker().nanos());
            recording = fresh;
            later(fresh);
        }
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.compareAndSet(true, false)) {
                detach();
            }
        };
    }

    private synchronized void detach() {
        if (--wanted == 0) {
            end();
        }
    }

    private void end() {
        next.cancel();
        recording = null;
    }

    /** Sets the timer for the end of the second. */
    private synchronized void later(KeptHistory current) {
        if (recording == current) {
            long now = clockwork.ticker().nanos();
            long left = KeptHistory.SECOND - Math.floorMod(now, KeptHistory.SECOND);
            next = clockwork.timer().schedule(left, () -> hand(current));
        }
    }

    private void hand(KeptHistory current) {
        try {
            executor.execute(() -> round(current));
        } catch (RejectedExecutionException shutDown) {
            LOG.warn("the history ends: the runtime's executor is shut down");
        }
    }

    private void round(KeptHistory current) {
        try {
            current.round(clockwork.ticker().nanos());
        } catch (RuntimeException failure) { // the next second may do better
            LOG.error("a second of the history is lost", failure);
        }
        later(current);
    }

    /** Whether somebody wants a history now. */
    public boolean isKept() {
        return recording != null;
    }

    /** What happened to an operation, or to all of a service for null; without a point when nobody wanted a history. */
    public Chart chart(String service, @Nullable String operation, HistoryRange range) {
        BreakerSnapshot seen = breakers.state(service, operation == null ? "*" : operation);
        KeptHistory.Now now = new KeptHistory.Now(
                clockwork.ticker().nanos(), clockwork.wall().instant(), seen == null ? null : seen.state());
        KeptHistory kept = recording;
        return kept == null
                ? new Chart(Duration.ofSeconds(1), now.wall(), List.of(), List.of())
                : kept.chart(service, operation, range, now);
    }

    /** What every operation that was not quiet did in the last {@code seconds}, or since the history began. */
    public Map<Name, RecentCalls> recent(int seconds) {
        KeptHistory kept = recording;
        return kept == null ? Map.of() : kept.recent(seconds);
    }

    /** How many points are kept now, of {@value TimeFrame#BYTES} bytes each. */
    public long points() {
        KeptHistory kept = recording;
        return kept == null ? 0 : kept.points();
    }

    /** Ends it for everybody. */
    @Override
    public synchronized void close() {
        closed = true;
        end();
    }
}
