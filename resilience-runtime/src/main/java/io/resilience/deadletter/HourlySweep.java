package io.resilience.deadletter;

import io.resilience.time.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears stores of what is over, once an hour, on the threads that ask stores. */
public final class HourlySweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HourlySweep.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private record Broom(String what, Runnable purge) {}

    private final List<Broom> brooms = new CopyOnWriteArrayList<>();
    private final Timer timer;
    private final StoreClerks clerks;
    private Timer.Cancellable next = () -> {};
    private boolean closed;

    /** Sweeps nothing yet. */
    public HourlySweep(Timer timer, StoreClerks clerks) {
        this.timer = timer;
        this.clerks = clerks;
    }

    /** Has something cleared from now on; {@code what} is how the log calls it. */
    public synchronized void add(String what, Runnable purge) {
        brooms.add(new Broom(what, purge));
        if (brooms.size() == 1) {
            arm();
        }
    }

    private synchronized void arm() {
        if (!closed) {
            next = timer.schedule(EVERY.toNanos(), this::sweep);
        }
    }

    private void sweep() {
        brooms.forEach(broom -> {
            boolean unused = clerks.later(() -> sweep(broom)); // no place: an hour later then
        });
        arm();
    }

    private static void sweep(Broom broom) {
        try {
            broom.purge.run();
        } catch (RuntimeException | Error broken) {
            LOG.warn("old {} could not be cleared away; it will be tried again in an hour", broom.what, broken);
        }
    }

    /** Sweeps no more. */
    @Override
    public synchronized void close() {
        closed = true;
        next.cancel();
    }
}
