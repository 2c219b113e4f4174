package io.resilience.trial;

import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import io.resilience.time.Timer;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Time that has passed, passing once more. One thread's own. */
final class RerunTime implements Ticker, Timer {
    /** The golden ratio's fraction: its multiples fall evenly between 0 and 1, and the same in every rerun. */
    private static final double STEP = 0.6180339887498949;

    private record Task(long due, long number, Runnable work) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
    private long now;
    private long number;
    private double dice;

    RerunTime(long now) {
        this.now = now;
    }

    /** What a breaker is built with; nobody sleeps in it. */
    Clockwork clockwork() {
        return new Clockwork(
                this,
                nanos -> {
                    throw new UnsupportedOperationException("nobody sleeps in a rerun");
                },
                this,
                this::roll,
                () -> {
                    throw new UnsupportedOperationException("a rerun shows no wall time");
                });
    }

    private double roll() {
        dice = (dice + STEP) % 1;
        return dice;
    }

    /** Goes on to {@code time}, through all that falls due before. */
    void advance(long time) {
        for (Task next = due(time); next != null; next = due(time)) {
            now = Math.max(now, next.due);
            next.work.run();
        }
        now = Math.max(now, time);
    }

    private @Nullable Task due(long time) {
        Task next = tasks.peek();
        return next == null || next.due > time ? null : tasks.poll();
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public Cancellable schedule(long nanos, Runnable task) {
        Task added = new Task(now + Math.max(0, nanos), number++, task);
        tasks.add(added);
        return () -> tasks.remove(added);
    }

    @Override
    public void watch(Watcher watcher) {
        throw new UnsupportedOperationException("nobody watches a rerun");
    }

    @Override
    public void unwatch(Watcher watcher) {
        // nobody watches
    }
}
