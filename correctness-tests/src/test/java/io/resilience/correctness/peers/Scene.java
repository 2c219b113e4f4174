package io.resilience.correctness.peers;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Props of the scenarios: real time, for the libraries have no other; work that hangs; a stage that calls back twice. */
final class Scene {
    /** A call on a thread of its own, which hangs until it is let go. */
    static final class Hanging {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);
        private @Nullable Thread thread;

        /** Work that ends as {@code ending} does, once let go, whatever interrupts it. */
        <T> Callable<T> work(Callable<T> ending) {
            return () -> {
                begun.countDown();
                awaitDeaf(end);
                return ending.call();
            };
        }

        Hanging start(Callable<?> call) {
            Thread fresh = new Thread(() -> swallow(call));
            fresh.setDaemon(true);
            fresh.start();
            thread = fresh;
            awaitDeaf(begun);
            return this;
        }

        Hanging awaitBegun() {
            awaitDeaf(begun);
            return this;
        }

        void letGo() {
            end.countDown();
            for (Thread last = thread; last != null && last.isAlive(); ) {
                Scene.pass(1);
            }
        }
    }

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private Scene() {}

    private static void awaitDeaf(CountDownLatch latch) {
        until(() -> latch.getCount() == 0);
    }

    /** What a scenario needs to have happened before it shows anything. */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Lets real time pass. */
    static void pass(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    /** Waits until something holds, ten seconds at most. */
    static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000);
        }
    }

    /** Waits until a stage has ended, half a second at most. */
    static void await(CompletionStage<?> stage) {
        swallow(() -> stage.toCompletableFuture().get(500, TimeUnit.MILLISECONDS));
    }

    /** What a call threw, if it did. */
    static @Nullable Throwable swallow(Callable<?> call) {
        try {
            call.call();
            return null;
        } catch (Throwable failure) {
            return failure;
        }
    }

    /** A stage that tells its first listener twice. */
    static CompletableFuture<String> twice() {
        return new CompletableFuture<>() {
            @Override
            public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
                action.accept("once", null);
                action.accept("twice", null);
                return CompletableFuture.completedFuture("once");
            }
        };
    }
}
