package io.resilience.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Work that begins, then blocks until the test releases it; the body of a call that is to be caught in the act. */
public final class HeldCall<T extends @Nullable Object> implements Callable<T> {
    private final Callable<T> ending;
    private final boolean deaf;
    private final Barrier barrier = Barrier.named("end of the held call");
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger interrupts = new AtomicInteger();

    private HeldCall(Callable<T> ending, boolean deaf) {
        this.ending = ending;
        this.deaf = deaf;
    }

    /** Work that ends with {@code answer}, or with an {@link InterruptedException}. */
    public static <T extends @Nullable Object> HeldCall<T> answering(T answer) {
        return new HeldCall<>(() -> answer, false);
    }

    /** Work that ends as {@code ending} does, or with an {@link InterruptedException}. */
    public static <T extends @Nullable Object> HeldCall<T> ending(Callable<T> ending) {
        return new HeldCall<>(ending, false);
    }

    /** The same work, which does not react to interrupts. */
    public HeldCall<T> deaf() {
        return new HeldCall<>(ending, true);
    }

    @Override
    public T call() throws Exception {
        started.incrementAndGet();
        running.incrementAndGet();
        try {
            hold();
            return ending.call();
        } finally {
            running.decrementAndGet();
        }
    }

    private void hold() throws InterruptedException {
        if (deaf) {
            barrier.passUninterruptibly();
            return;
        }
        try {
            barrier.pass();
        } catch (InterruptedException interrupt) {
            interrupts.incrementAndGet();
            throw interrupt;
        }
    }

    /** Waits until {@code calls} have begun and are held. */
    public void awaitHeld(int calls) {
        barrier.awaitWaiting(calls);
    }

    /** Waits until none is running any more. */
    public void awaitEnd() {
        Patience.until(() -> running.get() == 0, () -> running + " held calls have not ended");
    }

    /** Lets all calls end, now and later. */
    public void release() {
        barrier.open();
    }

    /** How many calls have begun. */
    public int started() {
        return started.get();
    }

    /** How many calls are running. */
    public int running() {
        return running.get();
    }

    /** How many calls an interrupt has ended. */
    public int interrupts() {
        return interrupts.get();
    }
}
