package io.resilience.micrometer;

import io.resilience.Resilience;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterStatus;
import io.resilience.time.OwnThread;
import io.resilience.time.Ticker;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many dead letters are not finished, by status; no number while that is unknown.
 *
 * <p>A collector must not wait for a store. One that may wait is asked on a thread of its own, every five seconds at most; what it
 * said last is shown meanwhile, unless it has been silent for half a minute.
 */
final class LetterDepth {
    /** Those with which something is still to be done. */
    static final List<LetterStatus> UNFINISHED = Arrays.stream(LetterStatus.values())
            .filter(status -> !status.finished())
            .toList();

    private static final long EVERY = TimeUnit.SECONDS.toNanos(5);
    private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(30);

    private final DeadLetters store;
    private final Ticker ticker;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile long asked;
    private volatile Map<LetterStatus, Double> last = Map.of();

    LetterDepth(Resilience resilience) {
        this.store = resilience.deadLetters();
        this.ticker = resilience.clockwork().ticker();
        this.asked = ticker.nanos() - EVERY;
    }

    /** The number now, or lately. */
    double of(LetterStatus status) {
        if (!store.mayWait()) {
            return count(status);
        }
        long since = ticker.nanos() - asked;
        if (since >= EVERY && asking.compareAndSet(false, true)) {
            ask();
        }
        boolean silent = asking.get() && since >= TOO_LONG;
        return silent ? Double.NaN : last.getOrDefault(status, Double.NaN);
    }

    private void ask() {
        asked = ticker.nanos();
        OwnThread.daemon("resilience-letter-depth", this::answered).start();
    }

    private void answered() {
        try {
            last = UNFINISHED.stream().collect(Collectors.toMap(Function.identity(), this::count));
        } finally {
            asking.set(false);
        }
    }

    /** A store that fails is reported by the runtime's alerts; here it has no number. */
    private double count(LetterStatus status) {
        try {
            return store.count(LetterQuery.all().with(status));
        } catch (RuntimeException failure) {
            return Double.NaN;
        }
    }
}
