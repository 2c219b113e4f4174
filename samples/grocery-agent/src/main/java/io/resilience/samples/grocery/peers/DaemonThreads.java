package io.resilience.samples.grocery.peers;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Named daemon threads. */
public final class DaemonThreads {
    private DaemonThreads() {}

    /** A pool that grows as needed; its threads are called {@code name-1} and so on. */
    public static ExecutorService pool(String name) {
        return Executors.newCachedThreadPool(named(name));
    }

    /** A factory of threads called {@code name-1} and so on. */
    public static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
