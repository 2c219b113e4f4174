package io.resilience.history;

import io.resilience.history.ChartPoint.Load;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.DurationTally;
import io.resilience.metrics.LatencyTail;
import io.resilience.metrics.OperationMetrics;
import org.jspecify.annotations.Nullable;

/** An operation, and how it stood a second and a minute ago. For one thread. */
final class WatchedOperation {
    private static final Load IDLE = new Load(0, 0);

    final int id;
    final OperationMetrics metrics;
    private @Nullable LatencyTail tail;
    private Totals secondAgo = Totals.NONE;
    private Totals minuteAgo = Totals.NONE;
    private Load mostInMinute = IDLE;

    WatchedOperation(int id, OperationMetrics metrics) {
        this.id = id;
        this.metrics = metrics;
    }

    /** Leaves aside what was before: the next second begins now. */
    void begin(DurationTally waste) {
        secondAgo = Totals.of(metrics);
        minuteAgo = secondAgo;
        if (secondAgo.calls() > 0) {
            tail().readInto(waste);
        }
    }

    private LatencyTail tail() {
        LatencyTail present = tail;
        if (present == null) {
            present = metrics.latencyTail();
            tail = present;
        }
        return present;
    }

    /** Writes what happened since the last second into a frame and adds it to its service's sum; nothing if it was quiet. */
    void second(TimeFrame frame, DurationTally durations, ServiceSum service) {
        Totals now = Totals.of(metrics);
        Totals since = now.minus(secondAgo);
        Load load = load();
        if (since.calls() == 0 && load.equals(IDLE)) {
            return;
        }
        secondAgo = now;
        mostInMinute = new Load(
                Math.max(load.running(), mostInMinute.running()), Math.max(load.waiting(), mostInMinute.waiting()));
        durations.clear();
        tail().readInto(durations);
        frame.add(id, since, durations, load);
        service.add(since, durations);
    }

    private Load load() {
        BulkheadReading reading = metrics.bulkhead();
        return reading == null || (reading.inUse() == 0 && reading.queued() == 0)
                ? IDLE
                : new Load(reading.inUse(), reading.queued());
    }

    /** The same for a minute of the ticker that is over. */
    void minute(long minute, TimeFrame frame, DurationTally durations, ServiceSum service) {
        Totals since = secondAgo.minus(minuteAgo);
        if (since.calls() == 0 && mostInMinute.equals(IDLE)) {
            return;
        }
        durations.clear();
        metrics.addMinute(minute, durations);
        frame.add(id, since, durations, mostInMinute);
        service.add(since, durations);
        minuteAgo = secondAgo;
        mostInMinute = IDLE;
    }
}
