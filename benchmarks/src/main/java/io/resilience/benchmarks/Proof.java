package io.resilience.benchmarks;

import io.resilience.benchmarks.Recipe.Blend;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows that a contender's stack has the policies of its blend: each is made to act. */
record Proof(Contender contender, Blend blend) {

    void all() throws Exception {
        breakerOpens();
        if (blend.retries()) {
            failureIsRetried();
            bulkheadIsFull();
        }
        if (blend.limitsTime()) {
            timeIsLimited();
            fallbackAnswers();
        }
    }

    private void breakerOpens() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Stack stack = stack(Recipe.of(blend), () -> {
            runs.incrementAndGet();
            throw new IllegalStateException("fails");
        });
        for (int call = 0; call < 100; call++) {
            joined(stack);
        }
        check(runs.get() >= 5 && runs.get() < 50, "breaker let " + runs + " failing attempts of 100 calls pass");
    }

    private void failureIsRetried() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Object answer = joined(stack(Recipe.of(blend), () -> {
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
        self[0] = stack(Recipe.of(blend), () -> {
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
        Workload work =
                blend.async() ? new Workload.Ready(new CompletableFuture<>()) : () -> never.await(1, TimeUnit.MINUTES);
        Object answer = joined(contender.stack(new Recipe(blend, Duration.ofMillis(20)), work));
        long millis = (System.nanoTime() - began) / 1_000_000;
        check(
                Recipe.FALLBACK.equals(answer) && millis < 20_000,
                "a call without end gave " + answer + " after " + millis);
    }

    private void fallbackAnswers() throws Exception {
        Object answer = joined(stack(Recipe.of(blend), new Workload.Fails()));
        check(Recipe.FALLBACK.equals(answer), "a failing call gave " + answer);
    }

    private Stack stack(Recipe recipe, Workload work) {
        return contender.stack(recipe, blend.async() ? () -> staged(work) : work);
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
        if (!holds) {
            throw new IllegalStateException(contender + " " + blend + ": " + found);
        }
    }
}
