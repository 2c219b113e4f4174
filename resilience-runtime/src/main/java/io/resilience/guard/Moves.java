package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Transition;
import io.resilience.config.Configuration;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.exception.Countdown;
import io.resilience.exception.Printable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Tells of the breakers' moves: to the log, to listeners, to the dead letters' replay; and keeps the last ones. */
final class Moves {
    private static final Logger LOG = LoggerFactory.getLogger("io.resilience.breaker");
    private static final int KEPT = 16;
    /** Breakers whose moves are kept; values of arguments, which name breakers too, have no end. */
    private static final int MOST_BREAKERS = 10_000;

    private final Cache<Name, Deque<RecordedMove>> last =
            Caffeine.newBuilder().maximumSize(MOST_BREAKERS).build();
    private final Engine engine;
    private final Supplier<Configuration> settings;
    private final Consumer<Name> closed;
    private volatile Consumer<Name> settled = name -> {};

    /** {@code closed} hears of every operation, one of whose breakers closes. */
    Moves(Engine engine, Supplier<Configuration> settings, Consumer<Name> closed) {
        this.engine = engine;
        this.settings = settings;
        this.closed = closed;
    }

    /** From now on {@code hearer} hears of every operation, one of whose breakers refuses calls no more. */
    void onSettled(Consumer<Name> hearer) {
        settled = hearer;
    }

    /** A breaker of an operation has moved; {@code name} is its own, which tells it from others of the same operation. */
    void on(Name name, Name operation, Transition move) {
        keep(name, move);
        log(name, move);
        engine.events()
                .publish(new BreakerMoved(
                        name.service(),
                        name.operation(),
                        move.from(),
                        move.to(),
                        move.epoch(),
                        move.why().reason()));
        if (move.to() == BreakerState.CLOSED) {
            closed.accept(operation);
        }
        if (KeyedBreakers.mayGo(move.to())) {
            settled.accept(operation);
        }
    }

    private static void log(Name name, Transition move) {
        boolean bad = move.to().refuses();
        LoggingEventBuilder line = (bad ? LOG.atWarn() : LOG.atInfo())
                .addKeyValue("service", Printable.of(name.service()))
                .addKeyValue("operation", Printable.of(name.operation()))
                .addKeyValue("from", move.from())
                .addKeyValue("to", move.to())
                .addKeyValue("reason", Printable.of(move.why().reason()));
        String end = "";
        if (!move.lasts().isZero()) {
            line = line.addKeyValue("endsInMillis", move.lasts().toMillis());
            end = "; " + Countdown.ofState(move.to().name(), move.lasts());
        }
        line.log("{} is {}: {}{}", name, move.to(), Printable.of(move.why().reason()), end);
    }

    private void keep(Name name, Transition move) {
        RecordedMove recorded = new RecordedMove(
                move, engine.ticker().nanos(), engine.clockwork().wall().instant(), settings.get());
        Deque<RecordedMove> moves = last.get(name, n -> new ArrayDeque<>(KEPT));
        synchronized (moves) {
            if (moves.size() == KEPT) {
                moves.removeFirst();
            }
            moves.addLast(recorded);
        }
    }

    /** A breaker is no more, and one of its name that comes later is another. */
    void forget(Name name) {
        last.invalidate(name);
    }

    /** The last moves of a breaker, oldest first. */
    List<RecordedMove> of(Name name) {
        Deque<RecordedMove> moves = last.getIfPresent(name);
        if (moves == null) {
            return List.of();
        }
        synchronized (moves) {
            return List.copyOf(moves);
        }
    }
}
