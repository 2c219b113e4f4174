package io.resilience.testkit;

import io.resilience.time.Timer.Cancellable;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Tasks in the order in which they fall due; those due at one moment in the order in which they came. */
final class Agenda {
    private static final int MOST_AT_ONE_MOMENT = 100_000;

    private record Task(long due, long number, Runnable work) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
    private long last;
    private @Nullable Throwable failure;

    synchronized Cancellable add(long due, Runnable work) {
        Task task = new Task(due, last++, work);
        tasks.add(task);
        return () -> remove(task);
    }

    private synchronized void remove(Task task) {
        tasks.remove(task);
    }

    synchronized int size() {
        return tasks.size();
    }

    synchronized long nextDue() {
        Task next = tasks.peek();
        return next == null ? Long.MAX_VALUE : next.due;
    }

    /** Runs, without holding the lock, what is due at {@code now}, also what comes due meanwhile. */
    void runDue(AtomicLong now) {
        int run = 0;
        for (Task task = poll(now.get()); task != null; task = poll(now.get())) {
            if (++run > MOST_AT_ONE_MOMENT) {
                throw new AssertionError("more than " + MOST_AT_ONE_MOMENT
                        + " tasks ran at one moment; does a task schedule itself again without a delay?");
            }
            run(task);
        }
    }

    private synchronized @Nullable Task poll(long now) {
        return nextDue() <= now ? tasks.poll() : null;
    }

    private void run(Task task) {
        try {
            task.work.run();
        } catch (Throwable thrown) {
            keep(thrown);
        }
    }

    private synchronized void keep(Throwable thrown) {
        if (failure == null) {
            failure = thrown;
        } else if (failure != thrown) {
            failure.addSuppressed(thrown);
        }
    }

    /** Throws, once, what tasks have thrown. */
    synchronized void rethrow() {
        Throwable thrown = failure;
        failure = null;
        if (thrown != null) {
            throw new AssertionError("a timer task failed: " + thrown, thrown);
        }
    }
}
