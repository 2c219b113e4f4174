package io.resilience.correctness.timeout;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The kinds of threads that this JVM has: platform, and virtual from JDK 21 on. */
public record RealThreads(String name, Function<Runnable, Thread> maker) {
    /** Those of this JVM. */
    public static List<RealThreads> all() {
        List<RealThreads> kinds = new ArrayList<>();
        kinds.add(new RealThreads("platform threads", task -> {
            Thread thread = new Thread(task, "real");
            thread.setDaemon(true);
            return thread;
        }));
        if (Runtime.version().feature() >= 21) {
            kinds.add(new RealThreads("virtual threads", RealThreads::virtual));
        }
        return kinds;
    }

    private static Thread virtual(Runnable task) {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Method unstarted = Class.forName("java.lang.Thread$Builder").getMethod("unstarted", Runnable.class);
            return (Thread) unstarted.invoke(builder, task);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("virtual threads of JDK 21 and later", failure);
        }
    }

    /** Starts one. */
    public Thread start(Runnable task) {
        Thread thread = maker.apply(task);
        thread.start();
        return thread;
    }

    /** Runs {@code task} on one; its failure is thrown here. */
    <T> T call(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        start(future);
        return future.get(20, TimeUnit.SECONDS);
    }

    @Override
    public String toString() {
        return name;
    }
}
