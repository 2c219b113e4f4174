package io.resilience.history;

import io.resilience.history.ChartPoint.Latencies;
import io.resilience.history.ChartPoint.Load;
import io.resilience.metrics.DurationTally;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One step of time: a point of {@value #BYTES} bytes for each operation and service that was not quiet in it, in one array. Whoever has
 * none was quiet. Filled by one thread, then sealed and only read.
 */
final class TimeFrame {
    /** Of one point. */
    static final int BYTES = TimeFrame.WIDTH * Integer.BYTES;

    private static final int WIDTH = 7;
    private static final int BITS = 10;
    private static final int NO_QUANTILE = (1 << BITS) - 1;
    private static final int MOST = 0xffff;

    final long number;
    private int[] cells = new int[0];
    private int used;

    /** The step of this number. */
    TimeFrame(long number) {
        this.number = number;
    }

    int points() {
        return used / WIDTH;
    }

    /** Writes a point; {@code load} is null for a service, which has none. */
    void add(int id, Totals totals, DurationTally durations, @Nullable Load load) {
        if (used == cells.length) {
            cells = Arrays.copyOf(cells, Math.max(8 * WIDTH, used + used / WIDTH / 2 * WIDTH));
        }
        cells[used] = id;
        cells[used + 1] = bounded(totals.calls());
        cells[used + 2] = bounded(totals.failures());
        cells[used + 3] = bounded(totals.refused());
        cells[used + 4] = bounded(totals.slow());
        cells[used + 5] = places(durations);
        cells[used + 6] =
                load == null ? -1 : (Math.min(MOST - 1, load.running()) << 16) | Math.min(MOST, load.waiting());
        used += WIDTH;
    }

    private static int bounded(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }

    private static int places(DurationTally durations) {
        return place(durations, 0.5) | (place(durations, 0.95) << BITS) | (place(durations, 0.99) << (2 * BITS));
    }

    private static int place(DurationTally durations, double quantile) {
        int place = durations.place(quantile);
        return place == DurationTally.NOWHERE ? NO_QUANTILE : place;
    }

    /** Lets go of the room that was not needed. */
    TimeFrame sealed() {
        cells = Arrays.copyOf(cells, used);
        return this;
    }

    /** The point of an operation or service. */
    ChartPoint point(int id) {
        for (int at = 0; at < used; at += WIDTH) {
            if (cells[at] == id) {
                return new ChartPoint(
                        cells[at + 1],
                        cells[at + 2],
                        cells[at + 3],
                        cells[at + 4],
                        latencies(cells[at + 5]),
                        load(cells[at + 6]));
            }
        }
        return ChartPoint.QUIET;
    }

    private static @Nullable Latencies latencies(int places) {
        int median = places & NO_QUANTILE;
        return median == NO_QUANTILE
                ? null
                : new Latencies(
                        DurationTally.at(median),
                        DurationTally.at((places >>> BITS) & NO_QUANTILE),
                        DurationTally.at((places >>> (2 * BITS)) & NO_QUANTILE));
    }

    private static @Nullable Load load(int both) {
        return both == -1 ? null : new Load(both >>> 16, both & MOST);
    }

    /** Is told of a point. */
    @FunctionalInterface
    interface Reader {
        void point(int id, Totals totals);
    }

    /** Tells of every point. */
    void each(Reader reader) {
        for (int at = 0; at < used; at += WIDTH) {
            reader.point(cells[at], new Totals(cells[at + 1], cells[at + 2], cells[at + 3], cells[at + 4]));
        }
    }
}
