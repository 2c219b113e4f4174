package io.resilience.testkit;

import io.resilience.time.Clockwork;
import io.resilience.time.Sleeper;
import io.resilience.time.Ticker;
import io.resilience.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that stands still until a test moves it.
 *
 * <p>{@link #advance} passes through every moment at which something is due, in order, and runs what is due on the calling thread
 * while the clock shows exactly that moment. A thread that sleeps moves the time itself, so that a test on one thread never waits;
 * in {@linkplain #blocking blocking} mode it waits until another thread has advanced.
 */
public final class ManualClockwork implements Ticker, Sleeper, Timer {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final long MILLISECOND = 1_000_000;

    private final long start;
    private final boolean sleepersWait;
    private final AtomicLong now;
    private final Agenda agenda = new Agenda();
    private final ManualChance chance = new ManualChance();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final AtomicInteger sleeping = new AtomicInteger();

    private ManualClockwork(long start, boolean sleepersWait) {
        this.start = start;
        this.sleepersWait = sleepersWait;
        now = new AtomicLong(start);
    }

    /** Time that a sleeping thread moves by itself. */
    public static ManualClockwork create() {
        return new ManualClockwork(0, false);
    }

    /** Time that only {@link #advance} moves: a sleeping thread waits for it. */
    public static ManualClockwork blocking() {
        return new ManualClockwork(0, true);
    }

    /** As {@link #create}, with a ticker that begins at {@code nanos}. */
    public static ManualClockwork startingAt(long nanos) {
        return new ManualClockwork(nanos, false);
    }

    /** What a runtime is built with. */
    public Clockwork clockwork() {
        return new Clockwork(this, this, this, chance, this::wallTime);
    }

    /** The wall time of {@link #clockwork}: noon of 1 March 2026, UTC, and the time that has passed since. */
    public Instant wallTime() {
        return NOON.plus(elapsed());
    }

    /** The dice of {@link #clockwork}. */
    public ManualChance chance() {
        return chance;
    }

    /**
     * Moves time on by {@code duration} and runs all that falls due. A task that throws hinders no other; the first one's failure
     * comes as an {@link AssertionError} when the end is reached.
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("time cannot go back by " + duration);
        }
        long end = now.get() + duration.toNanos();
        do {
            step(end);
        } while (now.get() < end);
        agenda.rethrow();
    }

    /** Moves time on to the next moment at which something is due; false, and time stands still, when nothing ever is. */
    public boolean advanceToNext() {
        long next = Math.min(look(), agenda.nextDue());
        if (next == Long.MAX_VALUE) {
            return false;
        }
        advance(Duration.ofNanos(Math.max(0, next - now.get())));
        return true;
    }

    /** Runs what is due now; time stands still. */
    public void settle() {
        advance(Duration.ZERO);
    }

    /** The time that has passed since the beginning. */
    public Duration elapsed() {
        return Duration.ofNanos(now.get() - start);
    }

    /** The number of tasks that wait for their time; sleeping threads are not among them. */
    public int scheduled() {
        return agenda.size() - sleeping.get();
    }

    /** The number of threads that wait for {@link #advance}. */
    public int sleeping() {
        return sleeping.get();
    }

    /** Every time that a thread has asked to sleep, in order. */
    public List<Duration> pauses() {
        synchronized (pauses) {
            return List.copyOf(pauses);
        }
    }

    /** Waits until {@code threads} are asleep. */
    public void awaitSleeping(int threads) {
        Patience.until(() -> sleeping.get() >= threads, () -> "only " + sleeping + " of " + threads + " threads sleep");
    }

    /** Waits until {@code tasks} are scheduled. */
    public void awaitScheduled(int tasks) {
        Patience.until(
                () -> scheduled() >= tasks, () -> "only " + scheduled() + " of " + tasks + " tasks are scheduled");
    }

    @Override
    public long nanos() {
        return now.get();
    }

    @Override
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    @Override
    public void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    @Override
    public Cancellable schedule(long nanos, Runnable task) {
        return agenda.add(now.get() + Math.max(0, nanos), task);
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
        synchronized (pauses) {
            pauses.add(Duration.ofNanos(nanos));
        }
        if (sleepersWait) {
            waitFor(nanos);
        } else {
            moveBy(nanos);
        }
    }

    /** As a real sleep, ends at once with an exception when something that falls due meanwhile interrupts the thread. */
    private void moveBy(long nanos) throws InterruptedException {
        long end = now.get() + nanos;
        do {
            stopIfInterrupted();
            step(end);
        } while (now.get() < end);
        stopIfInterrupted();
        agenda.rethrow();
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while it slept");
        }
    }

    private void waitFor(long nanos) throws InterruptedException {
        CountDownLatch woken = new CountDownLatch(1);
        Cancellable alarm = agenda.add(now.get() + nanos, () -> {
            sleeping.decrementAndGet();
            woken.countDown();
        });
        sleeping.incrementAndGet();
        try {
            Patience.await(
                    woken, () -> "a thread sleeps for " + Duration.ofNanos(nanos) + " and nobody advances the time");
        } finally {
            if (woken.getCount() > 0) {
                alarm.cancel();
                sleeping.decrementAndGet();
            }
        }
    }

    /** Goes to the next moment at which something is due, at most to {@code end}, and does what is due there. */
    private void step(long end) {
        long next = Math.max(now.get(), Math.min(end, Math.min(look(), agenda.nextDue())));
        now.accumulateAndGet(next, Math::max);
        look();
        agenda.runDue(now);
    }

    /** Lets every watcher look; a watcher that is behind is asked again a millisecond later, as the system's ticker does. */
    private long look() {
        long due = Long.MAX_VALUE;
        for (Watcher watcher : watchers) {
            long time = now.get();
            long next = watcher.look(time);
            due = Math.min(due, next > time ? next : time + MILLISECOND);
        }
        return due;
    }
}
