package io.resilience.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A barrier across a thread's way: closed at first, and once it is open, open for good. */
public final class Barrier {
    private final String name;
    private final CountDownLatch open = new CountDownLatch(1);
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

    private Barrier(String name) {
        this.name = name;
    }

    /** A closed barrier; {@code name} stands in failures. */
    public static Barrier named(String name) {
        return new Barrier(name);
    }

    /** Waits until the barrier is open; an interrupt ends the wait. */
    public void pass() throws InterruptedException {
        waiting.add(Thread.currentThread());
        try {
            Patience.await(
                    open, () -> "nobody opened the barrier \"" + name + "\"", thread -> !waiting.contains(thread));
        } finally {
            waiting.remove(Thread.currentThread());
        }
    }

    /** As {@link #pass}, deaf to interrupts; an interrupt that came meanwhile is kept in the thread's flag. */
    public void passUninterruptibly() {
        boolean interrupted = false;
        while (true) {
            try {
                pass();
                break;
            } catch (InterruptedException interrupt) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets all pass, now and later. */
    public void open() {
        open.countDown();
    }

    /** Whether the barrier is open. */
    public boolean isOpen() {
        return open.getCount() == 0;
    }

    /** How many threads wait. */
    public int waiting() {
        return waiting.size();
    }

    /** Waits until {@code threads} stand before the closed barrier. */
    public void awaitWaiting(int threads) {
        Patience.until(
                () -> waiting() >= threads,
                () -> "only " + waiting() + " of " + threads + " threads stand before the barrier \"" + name + "\"");
    }
}
