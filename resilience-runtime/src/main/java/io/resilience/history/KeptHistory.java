package io.resilience.history;

import io.resilience.breaker.BreakerState;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Name;
import io.resilience.metrics.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is kept from the first one who wants a history to the last. */
final class KeptHistory {
    static final long SECOND = 1_000_000_000;
    static final long MINUTE = 60 * SECOND;
    private static final int MOST_STATES = 1000;

    private final Timeline seconds;
    private final Timeline minutes;
    private final Sampler sampler;
    private final MoveLog moves;
    private long lastMinute;

    /** Begins at {@code now}. */
    KeptHistory(HistoryBounds bounds, Metrics metrics, BreakerPanel breakers, long now) {
        this.seconds = new Timeline(bounds.seconds(), bounds.pointsInSeconds());
        this.minutes = new Timeline(bounds.minutes(), bounds.pointsInMinutes());
        this.sampler = new Sampler(metrics);
        this.moves = new MoveLog(breakers);
        this.lastMinute = Math.floorDiv(now, MINUTE) - 1;
    }

    /** Writes down the second that is over, and the minute if one is; a round that comes too early does nothing. */
    void round(long now) {
        long second = Math.floorDiv(now, SECOND) - 1;
        Long last = seconds.last();
        if (last != null && last >= second) {
            return;
        }
        seconds.add(sampler.second(second));
        long minute = Math.floorDiv(now, MINUTE) - 1;
        if (minute > lastMinute) {
            minutes.add(sampler.minute(minute));
            lastMinute = minute;
        }
        moves.look();
    }

    Chart chart(String service, @Nullable String operation, HistoryRange range, Now now) {
        boolean fine = range != HistoryRange.DAY
                && !seconds.lacks(now.nanos / SECOND - range.length().toSeconds());
        Timeline timeline = fine ? seconds : minutes;
        long step = fine ? SECOND : MINUTE;
        int id = operation == null ? sampler.id(service) : sampler.id(new Name(service, operation));
        Long last = timeline.last();
        long first = last == null ? 0 : last - range.length().toNanos() / step + 1;
        List<TimeFrame> frames = timeline.from(first);
        long from = frames.isEmpty() ? Math.floorDiv(now.nanos, step) * step : frames.get(0).number * step;
        return new Chart(
                Duration.ofNanos(step),
                now.wall(from),
                points(frames, id),
                states(new Name(service, operation == null ? "*" : operation), from, now));
    }

    /** With nulls between frames that don't follow each other. */
    private static List<@Nullable ChartPoint> points(List<TimeFrame> frames, int id) {
        List<@Nullable ChartPoint> points = new ArrayList<>();
        for (TimeFrame frame : frames) {
            while (frame.number - frames.get(0).number > points.size()) {
                points.add(null);
            }
            points.add(frame.point(id));
        }
        return points;
    }

    private List<StateSpan> states(Name name, long from, Now now) {
        List<StateSpan> spans = new ArrayList<>();
        BreakerState before = now.state;
        for (MoveLog.Moved move : moves.of(name)) {
            if (move.at() <= from) {
                before = move.to();
            } else {
                before = spans.isEmpty() ? begin(spans, move.from(), from, now) : before;
                spans.add(new StateSpan(now.wall(move.at()), move.to()));
            }
        }
        if (spans.isEmpty() && before != null) {
            spans.add(new StateSpan(now.wall(from), before));
        }
        return spans.size() <= MOST_STATES ? spans : spans.subList(spans.size() - MOST_STATES, spans.size());
    }

    private static BreakerState begin(List<StateSpan> spans, BreakerState state, long from, Now now) {
        spans.add(new StateSpan(now.wall(from), state));
        return state;
    }

    /** The moment of a question: by the ticker, by the wall, and the state of the breaker that is asked for, if it has one. */
    record Now(long nanos, Instant wall, @Nullable BreakerState state) {
        Instant wall(long at) {
            return wall.minusNanos(nanos - at);
        }
    }

    /** What every operation that was not quiet did in the last seconds. */
    Map<Name, RecentCalls> recent(int count) {
        Long last = seconds.last();
        if (last == null) {
            return Map.of();
        }
        List<TimeFrame> frames = seconds.from(last - count + 1);
        Duration over = Duration.ofSeconds(last - frames.get(0).number + 1);
        Map<Integer, RecentCalls> byId = new HashMap<>();
        frames.forEach(frame -> frame.each((id, totals) -> byId.put(
                id, byId.getOrDefault(id, new RecentCalls(0, 0, 0, over)).plus(totals))));
        Map<Name, RecentCalls> recent = new HashMap<>();
        byId.forEach((id, calls) -> {
            Name name = sampler.name(id);
            if (name != null) {
                recent.put(name, calls);
            }
        });
        return recent;
    }

    long points() {
        return seconds.points() + minutes.points();
    }
}
