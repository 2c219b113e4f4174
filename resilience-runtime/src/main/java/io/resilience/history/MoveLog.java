package io.resilience.history;

import io.resilience.breaker.BreakerState;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Name;
import io.resilience.guard.RecordedMove;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When breakers moved: the last {@value #MOST} moves of all together. Breakers that an argument splits are left out. */
final class MoveLog {
    private static final int MOST = 50_000;

    /** A move at a time of the ticker. */
    record Moved(Name name, long at, BreakerState from, BreakerState to) {}

    private final Deque<Moved> moves = new ArrayDeque<>();
    private Map<Name, Long> epochs = new HashMap<>(); // of the thread that looks, and of breakers that are there
    private final BreakerPanel breakers;

    MoveLog(BreakerPanel breakers) {
        this.breakers = breakers;
    }

    /** Writes down what has moved since the last look. */
    void look() {
        Map<Name, Long> now = new HashMap<>();
        breakers.glance((own, operation, state, epoch) -> {
            if (own.equals(operation)) {
                Long known = epochs.get(own);
                now.put(own, epoch);
                if (known == null || known != epoch) {
                    breakers.recorded(own).stream()
                            .filter(move -> known == null || move.transition().epoch() > known)
                            .forEach(move -> add(own, move));
                }
            }
        });
        epochs = now;
    }

    private synchronized void add(Name name, RecordedMove move) {
        if (moves.size() == MOST) {
            moves.removeFirst();
        }
        moves.addLast(new Moved(
                name, move.at(), move.transition().from(), move.transition().to()));
    }

    /** The moves of a breaker that are remembered, oldest first. */
    synchronized List<Moved> of(Name name) {
        return moves.stream().filter(move -> move.name.equals(name)).toList();
    }
}
