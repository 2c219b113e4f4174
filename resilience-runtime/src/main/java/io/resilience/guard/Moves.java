package io.resilience.guard;

import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Transition;
import io.resilience.event.Events;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of the breakers' moves: to the log, to listeners, to the dead letters' replay; and keeps the last ones. */
final class Moves {
    private static final Logger LOG = LoggerFactory.getLogger("io.resilience.breaker");
    private static final int KEPT = 16;

    private final ConcurrentMap<Name, Deque<Transition>> last = new ConcurrentHashMap<>();
    private final Events events;
    private final Consumer<Name> closed;

    /** {@code closed} hears of every operation, one of whose breakers closes. */
    Moves(Events events, Consumer<Name> closed) {
        this.events = events;
        this.closed = closed;
    }

    /** A breaker of an operation has moved; {@code name} is its own, which tells it from others of the same operation. */
    void on(Name name, Name operation, Transition move) {
        keep(name, move);
        if (move.to() == BreakerState.OPEN || move.to() == BreakerState.FORCED_OPEN) {
            LOG.warn(
                    "{} is {}: {}; next probe in {} ms",
                    name,
                    move.to(),
                    move.why().reason(),
                    move.openFor().toMillis());
        } else {
            LOG.info("{} is {}: {}", name, move.to(), move.why().reason());
        }
        events.publish(new BreakerMoved(
                name.service(),
                name.operation(),
                move.from(),
                move.to(),
                move.epoch(),
                move.why().reason()));
        if (move.to() == BreakerState.CLOSED) {
            closed.accept(operation);
        }
    }

    private void keep(Name name, Transition move) {
        Deque<Transition> moves = last.computeIfAbsent(name, n -> new ArrayDeque<>(KEPT));
        synchronized (moves) {
            if (moves.size() == KEPT) {
                moves.removeFirst();
            }
            moves.addLast(move);
        }
    }

    /** The last moves of a breaker, oldest first. */
    List<Transition> of(Name name) {
        Deque<Transition> moves = last.getOrDefault(name, new ArrayDeque<>());
        synchronized (moves) {
            return List.copyOf(moves);
        }
    }
}
