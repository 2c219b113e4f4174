package io.resilience.tests;

import io.resilience.guard.Guard;
import io.resilience.testkit.ManualClockwork;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** How a call is made, for real. */
enum Way {
    /** On the caller's thread, where sleeping work can be interrupted. */
    SYNC {
        @Override
        String call(Guard guard, ManualClockwork time, Iterator<Work> works) {
            try {
                return guard.call(() -> {
                    Work work = works.next();
                    time.sleep(work.duration().toNanos());
                    if (work.succeeds()) {
                        return "ok";
                    }
                    throw work.failure();
                });
            } catch (Throwable failure) {
                return failure.getClass().getSimpleName();
            }
        }
    },
    /** With a stage that is complete when the work returns it; no time limit can stop it. */
    COMPLETED {
        @Override
        String call(Guard guard, ManualClockwork time, Iterator<Work> works) {
            return await(time, guard.callAsync(() -> {
                Work work = works.next();
                time.advance(work.duration());
                return work.succeeds()
                        ? CompletableFuture.completedFuture("ok")
                        : CompletableFuture.failedFuture(work.failure());
            }));
        }
    },
    /** With a stage that the timer completes; it goes on after a time limit. */
    PENDING {
        @Override
        String call(Guard guard, ManualClockwork time, Iterator<Work> works) {
            return await(time, guard.callAsync(() -> {
                Work work = works.next();
                CompletableFuture<String> stage = new CompletableFuture<>();
                time.schedule(work.duration().toNanos(), () -> {
                    if (work.succeeds()) {
                        stage.complete("ok");
                    } else {
                        stage.completeExceptionally(work.failure());
                    }
                });
                return stage;
            }));
        }
    };

    /** Makes one call whose runs do the given work; {@code ok}, or the name of the exception. */
    abstract String call(Guard guard, ManualClockwork time, Iterator<Work> works);

    boolean observesLimits() {
        return this != COMPLETED;
    }

    private static String await(ManualClockwork time, CompletionStage<String> stage) {
        CompletableFuture<String> future = stage.toCompletableFuture();
        while (!future.isDone() && time.advanceToNext()) {
            // time moves
        }
        try {
            return future.isDone() ? future.get() : "nothing";
        } catch (ExecutionException failure) {
            return failure.getCause().getClass().getSimpleName();
        } catch (InterruptedException interrupt) {
            return "InterruptedException";
        }
    }
}
