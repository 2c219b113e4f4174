package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.annotation.BulkheadKind;
import io.resilience.time.OwnThread;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a runtime that guarded work is moved to. All are {@linkplain OwnThread the library's own} and end when idle; how many
 * there are is the bulkhead's business.
 */
public final class WorkerThreads {
    private static final long IDLE_SECONDS = 30;

    /** By name, which may be made of data; an idle pool that no thread and no call holds is collected. */
    private final ConcurrentMap<String, Executor> bulkheads = Caffeine.newBuilder()
            .executor(Runnable::run)
            .weakValues()
            .<String, Executor>build()
            .asMap();

    private final Set<ThreadPoolExecutor> pools = Collections.newSetFromMap(Caffeine.newBuilder()
            .executor(Runnable::run)
            .weakKeys()
            .<ThreadPoolExecutor, Boolean>build()
            .asMap());
    private volatile boolean released;

    /** None yet. */
    public WorkerThreads() {}

    /** Threads named after their owner, as many as there is work. */
    public Executor pool(String owner) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), named(owner));
        pools.add(pool);
        if (released) {
            letGo(pool);
        }
        return pool;
    }

    /** Threads for the end of calls whose program's executor refuses even that. */
    Executor rescue() {
        return bulkheads.computeIfAbsent("rescue", key -> pool("resilience-rescue"));
    }

    /** The threads of a bulkhead; they are kept by its name, which the bulkhead's definition bounds. */
    Executor of(BulkheadKind kind, String owner) {
        String name = "resilience-" + owner;
        return bulkheads.computeIfAbsent(
                kind + " " + owner, key -> kind == BulkheadKind.VIRTUAL ? virtual(name) : pool(name));
    }

    /** The runtime has ended: from now on a thread ends as soon as it has nothing to do. */
    public void release() {
        released = true;
        pools.forEach(WorkerThreads::letGo);
    }

    private static void letGo(ThreadPoolExecutor pool) {
        pool.setKeepAliveTime(0, TimeUnit.SECONDS);
    }

    /** Whether this JVM has virtual threads. */
    public static boolean virtualThreadsExist() {
        return Runtime.version().feature() >= 21;
    }

    /** Virtual threads named after their owner; they inherit nothing either. */
    private static Executor virtual(String owner) {
        try {
            Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            type.getMethod("name", String.class, long.class).invoke(builder, owner + "-", 1L);
            type.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(builder, false);
            ThreadFactory threads = (ThreadFactory) type.getMethod("factory").invoke(builder);
            Method executor = Executors.class.getMethod("newThreadPerTaskExecutor", ThreadFactory.class);
            return (Executor) executor.invoke(null, (ThreadFactory) task -> withoutContext(threads.newThread(task)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "a bulkhead of kind VIRTUAL needs Java 21 or later; use THREAD_POOL here", e);
        }
    }

    private static Thread withoutContext(Thread thread) {
        thread.setContextClassLoader(WorkerThreads.class.getClassLoader());
        return thread;
    }

    private static ThreadFactory named(String owner) {
        AtomicInteger number = new AtomicInteger();
        return task -> OwnThread.daemon(owner + "-" + number.incrementAndGet(), task);
    }
}
