package io.resilience.deadletter;

import io.resilience.time.Timer;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extends a lease again and again while the work under it goes on, at a third of its length, until stopped or lost. */
public final class LeaseKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseKeeper.class);
    private static final int EXTENSIONS_A_LEASE = 3;

    private final Timer timer;
    private final Executor executor;
    private final long every;
    private final BooleanSupplier extend;
    private volatile boolean over;
    private volatile Timer.Cancellable next = () -> {};

    private LeaseKeeper(Timer timer, Executor executor, long every, BooleanSupplier extend) {
        this.timer = timer;
        this.executor = executor;
        this.every = every;
        this.extend = extend;
    }

    /** Keeps a lease of the given length; {@code extend} makes it that long again and says whether it is still held. */
    public static LeaseKeeper keep(Timer timer, Executor executor, Duration lease, BooleanSupplier extend) {
        LeaseKeeper keeper =
                new LeaseKeeper(timer, executor, Math.max(1, lease.toNanos() / EXTENSIONS_A_LEASE), extend);
        keeper.arm();
        return keeper;
    }

    private void arm() {
        next = timer.schedule(every, this::hand);
        if (over) {
            next.cancel();
        }
    }

    private void hand() {
        try {
            executor.execute(this::extend);
        } catch (RejectedExecutionException busy) {
            again();
        }
    }

    private void extend() {
        if (over) {
            return;
        }
        try {
            over = !extend.getAsBoolean();
        } catch (Throwable broken) {
            LOG.warn("a lease could not be extended; another try follows", broken);
        }
        again();
    }

    private void again() {
        if (!over) {
            arm();
        }
    }

    /** Extends no more. */
    public void stop() {
        over = true;
        next.cancel();
    }
}
