package io.resilience.trial;

import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;

/** Writes down what a breaker does. */
final class CourseKeeper {
    static final int KEPT = 200;

    private record Move(Transition transition, long at) {}

    private final LongAdder refused = new LongAdder();
    private final Deque<Move> moves = new ArrayDeque<>();
    private long opened;
    private long openNanos;
    private long openSince;
    private boolean open;

    /** Of a breaker that is in {@code state} at {@code now}. */
    CourseKeeper(BreakerState state, long now) {
        open = state == BreakerState.OPEN;
        openSince = now;
    }

    synchronized void moved(Transition move, long now) {
        if (open) {
            openNanos += Math.max(0, now - openSince);
        }
        open = move.to() == BreakerState.OPEN;
        openSince = now;
        opened += open ? 1 : 0;
        if (moves.size() == KEPT) {
            moves.removeFirst();
        }
        moves.addLast(new Move(move, now));
    }

    void refused(long calls) {
        refused.add(calls);
    }

    /** All of it until {@code now}; {@code wall} tells the date of a time. */
    synchronized Course course(long now, LongFunction<Instant> wall) {
        long lately = open ? Math.max(0, now - openSince) : 0;
        List<CourseMove> shown = moves.stream()
                .map(move -> new CourseMove(
                        wall.apply(move.at),
                        move.transition.from(),
                        move.transition.to(),
                        move.transition.why().reason()))
                .toList();
        return new Course(opened, refused.sum(), Duration.ofNanos(openNanos + lately), shown);
    }
}
