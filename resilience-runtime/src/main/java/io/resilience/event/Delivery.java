package io.resilience.event;

import io.resilience.time.OwnThread;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Decides on which thread listeners hear. */
@FunctionalInterface
public interface Delivery {
    /**
     * On the thread that publishes, at once; for tests, and for listeners that are known to be quick. While another thread tells
     * the same listener of something, that thread tells it of this too: what belongs to a thread is for an {@link EventWitness}.
     */
    Delivery DIRECT = Runnable::run;

    /**
     * On daemon threads that start when there is something to hear and end when there has been nothing for a second; one for
     * each listener at most.
     */
    Delivery THREADED = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Delivery::daemon)::execute;

    /** Runs {@code round}, which delivers what waits for one listener, now or soon. */
    void deliver(Runnable round);

    private static Thread daemon(Runnable task) {
        return OwnThread.daemon("resilience-events", task);
    }
}
