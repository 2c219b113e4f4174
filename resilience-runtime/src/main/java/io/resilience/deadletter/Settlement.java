package io.resilience.deadletter;

import io.resilience.time.Timer;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a store how a call ended until it has heard: at once, then after 1 s, 2 s, 4 s, 8 s and 16 s, then every {@value #LONGEST_SECONDS} s
 * for an hour. One try at a time.
 */
public final class Settlement {
    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final int QUICK_TRIES = 6;
    private static final int TRIES = 120;
    private static final int LONGEST_SECONDS = 30;

    private final Timer timer;
    private final Executor executor;
    private final Callable<Boolean> change;
    private final Consumer<Boolean> over;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile Timer.Cancellable next = () -> {};
    private volatile boolean last;
    private int tries; // of the one try at a time

    /** {@code over} hears once whether the change was made: what {@code change} returned, or false when it failed to the end. */
    public Settlement(Timer timer, Executor executor, Callable<Boolean> change, Consumer<Boolean> over) {
        this.timer = timer;
        this.executor = executor;
        this.change = change;
        this.over = over;
    }

    /** Begins with a try by the executor. */
    public void begin() {
        boolean lastTry = last;
        try {
            executor.execute(this::attempt);
        } catch (RejectedExecutionException busy) {
            again(busy, lastTry);
        }
    }

    /** Tries on this thread; those that follow are the executor's. */
    void attempt() {
        boolean lastTry = last;
        boolean changed;
        try {
            changed = change.call();
        } catch (Throwable broken) {
            again(broken, lastTry);
            return;
        }
        over.accept(changed);
    }

    private void again(Throwable broken, boolean lastTry) {
        tries++;
        if (tries == QUICK_TRIES) {
            LOG.error(
                    "the end of a call could not be told to the store for half a minute; it will be tried on", broken);
        }
        if (tries >= TRIES || lastTry) {
            LOG.error("the end of a call could not be told to the store; its letter may be replayed", broken);
            over.accept(false);
            return;
        }
        waiting.set(true);
        next = timer.schedule(pause(), this::hurry);
        if (last) { // closed during this try
            hurry();
        }
    }

    private long pause() {
        return TimeUnit.SECONDS.toNanos(tries < QUICK_TRIES ? 1L << (tries - 1) : LONGEST_SECONDS);
    }

    /** Tries now if it waits for its next try. */
    void hurry() {
        if (waiting.compareAndSet(true, false)) {
            next.cancel();
            begin();
        }
    }

    /** Tries once more, now, unless it is over: for the last time. */
    public void close() {
        last = true;
        hurry();
    }
}
