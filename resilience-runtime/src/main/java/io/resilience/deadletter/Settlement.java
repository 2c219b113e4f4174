package io.resilience.deadletter;

import io.resilience.time.Timer;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A change of a letter that is tried again while the store fails; in the end the letter's lease runs out. */
final class Settlement {
    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final int TRIES = 6;

    private final Timer timer;
    private final Executor executor;
    private final Callable<Boolean> change;
    private final Runnable tooLate;
    private int tries;

    Settlement(Timer timer, Executor executor, Callable<Boolean> change, Runnable tooLate) {
        this.timer = timer;
        this.executor = executor;
        this.change = change;
        this.tooLate = tooLate;
    }

    /** Tries now, then after 1 s, 2 s, 4 s, 8 s and 16 s. */
    void begin() {
        try {
            executor.execute(this::attempt);
        } catch (RejectedExecutionException busy) {
            again(busy);
        }
    }

    private void attempt() {
        try {
            if (!change.call()) {
                tooLate.run();
            }
        } catch (Exception broken) {
            again(broken);
        }
    }

    private void again(Exception broken) {
        tries++;
        if (tries < TRIES) {
            timer.schedule(TimeUnit.SECONDS.toNanos(1L << (tries - 1)), this::begin);
        } else {
            LOG.error("the end of a call could not be told to the store; it will be made again", broken);
            tooLate.run();
        }
    }
}
