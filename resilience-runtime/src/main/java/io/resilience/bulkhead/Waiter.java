package io.resilience.bulkhead;

import java.util.concurrent.atomic.AtomicReference;

/** One call that waits for a place; it is granted or cancelled, never both. */
public final class Waiter {
    private enum Fate {
        WAITING,
        GRANTED,
        CANCELLED
    }

    private final AtomicReference<Fate> fate = new AtomicReference<>(Fate.WAITING);
    private final Runnable entered;

    /** A waiter whose task runs, briefly and on some other thread, when it has its place. */
    public Waiter(Runnable entered) {
        this.entered = entered;
    }

    /** Whether it has its place. */
    public boolean granted() {
        return fate.get() == Fate.GRANTED;
    }

    /** Whether it still waits. */
    public boolean waiting() {
        return fate.get() == Fate.WAITING;
    }

    boolean grant() {
        return fate.compareAndSet(Fate.WAITING, Fate.GRANTED);
    }

    boolean cancel() {
        return fate.compareAndSet(Fate.WAITING, Fate.CANCELLED);
    }

    void enter() {
        entered.run();
    }
}
