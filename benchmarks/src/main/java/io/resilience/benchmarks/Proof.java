package io.resilience.benchmarks;

import io.resilience.benchmarks.stack.Blend;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Part;
import io.resilience.benchmarks.stack.Recipe;
import io.resilience.benchmarks.stack.Stack;
import io.resilience.benchmarks.stack.Workload;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows that a contender's stack has the policies that it says it has: each is made to act. */
record Proof(Contender contender, Recipe recipe) {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    void all() throws Exception {
        for (Part part : Part.values()) {
            if (recipe.blend().has(part) && contender.has(part)) {
                prove(part);
            }
        }
    }

    private void prove(Part part) throws Exception {
        switch (part) {
            case BREAKER -> breakerOpens();
            case RETRY -> failureIsRetried();
            case BULKHEAD -> bulkheadIsFull();
            case TIMEOUT -> timeIsLimited();
            case FALLBACK -> fallbackAnswers();
            case POOL -> poolIsFull();
        }
    }

    /** Some libraries look at their counts now and then only, so failing calls go on until one does not reach the work. */
    private void breakerOpens() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Stack stack = stack(recipe, () -> {
            runs.incrementAndGet();
            throw new IllegalStateException("fails");
        });
        long began = System.nanoTime();
        int before;
        do {
            before = runs.get();
            joined(stack);
        } while (runs.get() > before && System.nanoTime() - began < PATIENCE);
        int reached = runs.get();
        for (int call = 0; call < 100; call++) {
            joined(stack);
        }
        check(runs.get() == reached, "the breaker is not open after " + reached + " failures");
        check(reached >= 5, "the breaker opened after " + reached + " failures");
    }

    private void failureIsRetried() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Object answer = joined(stack(recipe, () -> {
            if (runs.incrementAndGet() < Recipe.MAX_ATTEMPTS) {
                throw new IllegalStateException("fails at first");
            }
            return "third";
        }));
        check("third".equals(answer), "after " + runs + " attempts the answer is " + answer);
    }

    /** Calls nest until one is refused or queued. */
    private void bulkheadIsFull() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stack[] self = new Stack[1];
        self[0] = stack(recipe, () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            if (runs.incrementAndGet() <= 2 * Recipe.MAX_CONCURRENT) {
                Stack.answer(self[0]);
            }
            inside.decrementAndGet();
            return "inside";
        });
        joined(self[0]);
        check(most.get() == Recipe.MAX_CONCURRENT, "bulkhead let " + most + " calls in");
    }

    private void timeIsLimited() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        long began = System.nanoTime();
        Workload work = recipe.blend().async()
                ? new Workload.Ready(new CompletableFuture<>())
                : () -> never.await(1, TimeUnit.MINUTES);
        Object answer = joined(contender.stack(recipe.within(Duration.ofMillis(20)), work));
        boolean ended =
                recipe.blend().has(Part.FALLBACK) ? Recipe.FALLBACK.equals(answer) : answer instanceof Throwable;
        check(ended && System.nanoTime() - began < PATIENCE, "a call without end gave " + answer);
    }

    private void fallbackAnswers() throws Exception {
        Object answer = joined(stack(recipe, new Workload.Fails()));
        check(Recipe.FALLBACK.equals(answer), "a failing call gave " + answer);
    }

    /** More callers than pool and queue hold; the work waits until enough of them were refused. */
    private void poolIsFull() throws Exception {
        int callers = 3 * Recipe.POOL_SIZE;
        CountDownLatch refused = new CountDownLatch(callers - 2 * Recipe.POOL_SIZE);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stack stack = stack(recipe, () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            refused.await(PATIENCE, TimeUnit.NANOSECONDS);
            inside.decrementAndGet();
            return Thread.currentThread();
        });
        Thread[] threads = new Thread[callers];
        AtomicInteger moved = new AtomicInteger();
        for (int i = 0; i < callers; i++) {
            threads[i] = new Thread(() -> {
                Object answer = Stack.answer(stack);
                if (answer instanceof Throwable) {
                    refused.countDown();
                } else if (answer != Thread.currentThread()) {
                    moved.incrementAndGet();
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        check(
                refused.getCount() == 0 && most.get() == Recipe.POOL_SIZE && moved.get() == 2 * Recipe.POOL_SIZE,
                "of " + callers + " callers " + moved + " were answered by another thread, at most " + most
                        + " at once");
    }

    private Stack stack(Recipe any, Workload work) {
        return contender.stack(any, any.blend().async() ? () -> staged(work) : work);
    }

    private static CompletionStage<Object> staged(Workload work) {
        try {
            return CompletableFuture.completedFuture(work.run());
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static Object joined(Stack stack) throws Exception {
        Object answer = Stack.answer(stack);
        return answer instanceof CompletionStage<?> stage
                ? stage.toCompletableFuture()
                        .handle((value, failure) -> failure == null ? value : failure)
                        .get(30, TimeUnit.SECONDS)
                : answer;
    }

    private void check(boolean holds, String found) {
        Blend blend = recipe.blend();
        if (!holds) {
            throw new IllegalStateException(contender + " " + blend + ": " + found);
        }
    }
}
