package io.resilience.guard;

import io.resilience.annotation.BulkheadKind;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that guarded work is moved to. All are daemons and end when idle; how many there are is the bulkhead's business. */
public final class WorkerThreads {
    private static final long IDLE_SECONDS = 30;
    private static final ConcurrentMap<String, Executor> POOLS = new ConcurrentHashMap<>();

    private WorkerThreads() {}

    /** Threads named after their owner, as many as there is work. */
    public static Executor pool(String owner) {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), named(owner));
    }

    /** The threads of a bulkhead; they are kept by its name, which the bulkhead's definition bounds. */
    static Executor of(BulkheadKind kind, String owner) {
        return POOLS.computeIfAbsent(
                kind + " " + owner, key -> kind == BulkheadKind.VIRTUAL ? virtual() : pool("resilience-" + owner));
    }

    /** Whether this JVM has virtual threads. */
    public static boolean virtualThreadsExist() {
        return Runtime.version().feature() >= 21;
    }

    private static Executor virtual() {
        try {
            Method factory = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
            return (Executor) factory.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "a bulkhead of kind VIRTUAL needs Java 21 or later; use THREAD_POOL here", e);
        }
    }

    private static ThreadFactory named(String owner) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, owner + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
