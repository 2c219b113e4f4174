package io.resilience.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Threads that begin the same task at the same moment. */
public final class Racers {
    /** What racer {@code number}, counted from 0, does. */
    @FunctionalInterface
    public interface Run<T extends @Nullable Object> {
        /** The racer's result. */
        T run(int number) throws Exception;
    }

    private static final int SPINS = 20_000;

    private Racers() {}

    /** Runs {@code task} on {@code racers} threads at once and gives their results in order; every failure is in the error thrown. */
    public static <T extends @Nullable Object> List<T> race(int racers, Run<T> task) throws InterruptedException {
        AtomicReferenceArray<@Nullable Object> results = new AtomicReferenceArray<>(racers);
        AtomicReferenceArray<@Nullable Throwable> failures = new AtomicReferenceArray<>(racers);
        AtomicInteger atTheLine = new AtomicInteger();
        CountDownLatch finish = new CountDownLatch(racers);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < racers; i++) {
            int number = i;
            threads.add(start(number, () -> {
                try {
                    awaitStart(atTheLine, racers);
                    results.set(number, task.run(number));
                } catch (Throwable failure) {
                    failures.set(number, failure);
                } finally {
                    finish.countDown();
                }
            }));
        }
        awaitFinish(finish, threads);
        rethrow(failures);
        return results(results);
    }

    private static Thread start(int number, Runnable work) {
        Thread thread = new Thread(work, "racer-" + number);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Waits busily, for a thread that must first be woken begins late; with fewer cores than racers it lets others run. */
    private static void awaitStart(AtomicInteger atTheLine, int racers) {
        atTheLine.incrementAndGet();
        for (int spin = 0; atTheLine.get() < racers; spin++) {
            if (spin < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(1_000);
            }
        }
    }

    private static void awaitFinish(CountDownLatch finish, List<Thread> threads) throws InterruptedException {
        try {
            Patience.await(
                    finish,
                    () -> finish.getCount() + " of " + threads.size() + " racers did not finish",
                    threads::contains);
        } finally {
            for (Thread thread : threads) {
                thread.interrupt();
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void rethrow(AtomicReferenceArray<@Nullable Throwable> failures) {
        AssertionError error = null;
        for (int i = 0; i < failures.length(); i++) {
            Throwable failure = failures.get(i);
            if (failure != null) {
                if (error == null) {
                    error = new AssertionError(
                            "racer " + i + " of " + failures.length() + " failed: " + failure, failure);
                } else {
                    error.addSuppressed(failure);
                }
            }
        }
        if (error != null) {
            throw error;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> List<T> results(AtomicReferenceArray<@Nullable Object> results) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            list.add((T) results.get(i));
        }
        return list;
    }
}
