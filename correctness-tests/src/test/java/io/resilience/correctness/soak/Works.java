package io.resilience.correctness.soak;

import java.io.IOException;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** What the guarded calls do: succeed, fail, wait, swallow interrupts, and complete some time, never or twice. */
final class Works {
    /** Stages that nobody has completed yet. */
    private final Queue<CompletableFuture<String>> open = new ConcurrentLinkedQueue<>();

    final AtomicInteger inside = new AtomicInteger();

    String run(Random random) throws Exception {
        inside.incrementAndGet();
        try {
            return act(random.nextInt(100), random);
        } finally {
            inside.decrementAndGet();
        }
    }

    private static String act(int dice, Random random) throws Exception {
        if (dice < 60) {
            return "milk";
        }
        if (dice < 75) {
            throw new IOException("down");
        }
        if (dice < 80) {
            throw new IllegalArgumentException("no such thing");
        }
        if (dice < 81) {
            throw new StackOverflowError("of the test");
        }
        return rest(1_000_000L * (1 + random.nextInt(8)), dice < 85);
    }

    /** Waits, and ends at an interrupt unless it swallows that. */
    private static String rest(long nanos, boolean swallows) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
            if (Thread.interrupted() && !swallows) {
                throw new InterruptedException("told");
            }
        }
        return "late milk";
    }

    CompletableFuture<String> begin(Random random) {
        if (random.nextInt(5) == 0) {
            throw new IllegalStateException("before the stage");
        }
        CompletableFuture<String> stage = new CompletableFuture<>();
        if (random.nextInt(3) == 0) {
            stage.complete("milk");
        } else {
            open.add(stage);
        }
        return stage;
    }

    /** Ends what is open, well or not. */
    void completeAll(Random random) {
        for (CompletableFuture<String> stage = open.poll(); stage != null; stage = open.poll()) {
            if (random.nextInt(4) == 0) {
                stage.completeExceptionally(new IOException("down"));
            }
            stage.complete("milk");
        }
    }
}
