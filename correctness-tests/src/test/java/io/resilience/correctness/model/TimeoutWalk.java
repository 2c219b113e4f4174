package io.resilience.correctness.model;

import static io.resilience.correctness.model.Invariant.C10;
import static io.resilience.correctness.model.Invariant.C2;

import io.resilience.guard.Guard;
import io.resilience.metrics.Count;
import io.resilience.metrics.OperationReading;
import io.resilience.testkit.Seed;
import io.resilience.testkit.TestRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** One random sequence of asynchronous calls with a bulkhead and a timeout, whose work ends when it likes, also twice or after a cancel. */
final class TimeoutWalk {
    private static final int LIMIT = 3;
    private static final int STEPS = 40;

    private record Work(CompletableFuture<String> stage, long began) {}

    private final Seed seed;
    private final Ledger ledger;
    private final Random random;
    private final TestRuntime runtime;
    private final Guard guard;
    private final List<Work> running = new ArrayList<>();
    private final List<CompletableFuture<String>> answers = new ArrayList<>();
    private int ended;

    TimeoutWalk(Seed seed, Ledger ledger) {
        this.seed = seed;
        this.ledger = ledger;
        random = seed.random();
        runtime = TestRuntime.create(all -> all.operation("shop", "find", section -> {
            section.set("bulkhead.maxConcurrent", "" + LIMIT);
            section.set("bulkhead.queueSize", "2");
            section.set("timeout.value", "1s");
            section.set("breaker.failureThreshold", "0");
            section.set("breaker.failureRate", "0");
        }));
        guard = runtime.resilience().guard("shop", "find");
    }

    void go() {
        for (int i = 0; i < STEPS && !ledger.isBroken(); i++) {
            step(random.nextInt(10));
            compare();
        }
        runtime.time().advance(Duration.ofSeconds(5));
        while (!running.isEmpty()) {
            end();
        }
        OperationReading last = reading();
        boolean idle = Objects.requireNonNull(last.bulkhead()).inUse() == 0
                && last.counts().of(Count.ABANDONED) == 0;
        ledger.check(C10, idle, this);
        ledger.check(C2, answers.stream().allMatch(CompletableFuture::isDone), this);
    }

    private void step(int dice) {
        if (dice < 5) {
            answers.add(guard.<String>callAsync(this::begin).toCompletableFuture());
        } else if (dice < 7 && !running.isEmpty()) {
            end();
        } else if (dice < 8 && !answers.isEmpty()) {
            answers.get(random.nextInt(answers.size())).cancel(true);
            running.removeIf(work -> work.stage.isDone());
        } else {
            runtime.time().advance(Duration.ofMillis(200L * random.nextInt(8)));
        }
    }

    private CompletableFuture<String> begin() {
        // cancelling tells the work, which here does not care
        CompletableFuture<String> deaf = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                return false;
            }

            // and it calls back twice
            @Override
            public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
                return CompletableFuture.allOf(super.whenComplete(action), super.whenComplete(action))
                        .thenApply(nothing -> "twice");
            }
        };
        running.add(new Work(deaf, runtime.time().nanos()));
        return deaf;
    }

    private void end() {
        CompletableFuture<String> stage = running.remove(random.nextInt(running.size())).stage;
        stage.complete("done");
        stage.complete("twice");
        stage.completeExceptionally(new IllegalStateException("thrice"));
        ended++;
    }

    private void compare() {
        OperationReading reading = reading();
        int inUse = Objects.requireNonNull(reading.bulkhead()).inUse();
        ledger.check(C10, running.size() == inUse && inUse <= LIMIT, this);
        long abandoned = reading.counts().of(Count.ABANDONED);
        ledger.check(C10, abandoned >= 0 && abandoned <= inUse, this);
    }

    private OperationReading reading() {
        return Objects.requireNonNull(runtime.resilience().metrics().reading("shop", "find"));
    }

    @Override
    public String toString() {
        return seed + ": " + running.size() + " running, " + ended + " ended, " + reading();
    }
}
