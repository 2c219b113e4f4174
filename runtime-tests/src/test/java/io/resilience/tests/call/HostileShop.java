package io.resilience.tests.call;

import static io.resilience.tests.call.Hostile.at;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Resilient;
import io.resilience.config.Sources;
import io.resilience.event.Delivery;
import io.resilience.event.EventWitness;
import io.resilience.event.ResilienceEvent;
import io.resilience.failure.ErrorCoded;
import io.resilience.guard.ContextCarrier;
import io.resilience.metrics.BulkheadReading;
import io.resilience.testkit.ManualClockwork;
import io.resilience.tests.call.Hostile.Place;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A runtime all of whose user's code can turn hostile, and one operation of it with one place, called by one driver. */
final class HostileShop implements AutoCloseable {
    /** How the call is made. */
    enum Driver {
        SYNC,
        COMPLETE,
        LATER,
        MINIMAL,
        MINIMAL_LATER,
        POOL,
        VIRTUAL,
        MOVED,
        QUEUED,
        RETRIED;

        boolean existsHere() {
            return this != VIRTUAL || Runtime.version().feature() >= 21;
        }
    }

    private final ManualClockwork time = ManualClockwork.create();
    private final Driver driver;
    final Resilience resilience;

    HostileShop(Driver driver) {
        this.driver = driver;
        this.resilience = Resilience.builder()
                .detached()
                .clockwork(new Clockwork(
                        new HostileTicker(time),
                        nanos -> {
                            at(Place.SLEEPER);
                            time.sleep(nanos);
                        },
                        (nanos, task) -> {
                            at(Place.TIMER);
                            return time.schedule(nanos, task);
                        },
                        time.chance(),
                        time.clockwork().wall()))
                .executor(task -> {
                    at(Place.EXECUTOR);
                    task.run();
                })
                .delivery(Delivery.DIRECT)
                .listener(event -> at(Place.LISTENER))
                .witness(new HostileWitness())
                .context(HostileShop::capture)
                .configure(all -> all.source(Sources.NONE).operation("shop", "ask", ask -> {
                    ask.set("bulkhead.maxConcurrent", "1");
                    ask.set("bulkhead.queueSize", driver == Driver.QUEUED ? "5" : "0");
                    ask.set("bulkhead.kind", kind());
                    ask.set("timeout.value", "1h");
                    ask.set("breaker.failureThreshold", "0");
                    ask.set("breaker.failureRate", "0");
                    ask.set("breaker.recordResult", Judge.class.getName());
                    ask.set("retry.maxAttempts", driver == Driver.RETRIED ? "3" : "1");
                    ask.set("retry.delay", "1ms");
                }))
                .build();
    }

    private String kind() {
        return switch (driver) {
            case POOL -> "THREAD_POOL";
            case VIRTUAL -> "VIRTUAL";
            default -> "SEMAPHORE";
        };
    }

    public static class Judge implements Predicate<Object> {
        @Override
        public boolean test(Object result) {
            at(Place.PREDICATE);
            return "bad".equals(result);
        }
    }

    private static final class HostileWitness implements EventWitness {
        @Override
        public boolean attends() {
            at(Place.ATTENDANCE);
            return true;
        }

        @Override
        public void on(ResilienceEvent event) {
            at(Place.WITNESS);
        }
    }

    private record HostileTicker(Ticker own) implements Ticker {
        @Override
        public long nanos() {
            at(Place.TICKER);
            return own.nanos();
        }

        @Override
        public void watch(Watcher watcher) {
            own.watch(watcher);
        }

        @Override
        public void unwatch(Watcher watcher) {
            own.unwatch(watcher);
        }
    }

    private static final class Down extends RuntimeException implements ErrorCoded {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String errorCode() {
            at(Place.ACCESSOR);
            return null;
        }

        @Override
        public synchronized @Nullable Throwable getCause() {
            at(Place.ACCESSOR);
            return null;
        }
    }

    private static ContextCarrier.Carried capture() {
        at(Place.CAPTURE);
        return task -> {
            at(Place.CARRIER);
            task.run();
        };
    }

    /** The operation as a method that is moved to another thread. */
    private static final class Moved {
        @Resilient(service = "shop", operation = "ask")
        @Asynchronous
        CompletionStage<String> ask(boolean fails) {
            return CompletableFuture.completedFuture(body(fails));
        }
    }

    /** A value of the program's by which calls are told from one another. */
    private static final class Key {
        @Override
        public int hashCode() {
            at(Place.KEY);
            return 1;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            at(Place.KEY);
            return other instanceof Key;
        }

        @Override
        public String toString() {
            at(Place.KEY);
            return "key";
        }
    }

    /** A stage that can't be followed. */
    private static final class Refusing extends CompletableFuture<String> {
        @Override
        public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
            at(Place.STAGE);
            return super.whenComplete(action);
        }
    }

    /** What a call ends in, be it a value or a failure; it fails when the call has no end. */
    Object end(Driver way, boolean fails) {
        CompletableFuture<String> source = new CompletableFuture<>();
        Object outcome = CallOf.outcome(() -> {
            if (way == Driver.MOVED) {
                return CallOf.method(resilience, new Moved(), "ask", fails);
            }
            var call = resilience.operation("shop", "ask").key(new Key()).fallback(failure -> {
                at(Place.FALLBACK);
                return "otherwise";
            });
            return switch (way) {
                case SYNC, POOL, VIRTUAL -> call.call(() -> body(fails));
                default -> call.callAsync(() -> stage(way, source, fails));
            };
        });
        settle(source, fails);
        return outcome instanceof CompletionStage<?> stage ? ended(stage.toCompletableFuture()) : outcome;
    }

    private Object ended(CompletableFuture<?> answer) {
        for (int i = 0; i < 20 && !answer.isDone(); i++) {
            CallOf.outcome(() -> {
                time.advanceToNext();
                return null;
            });
        }
        CallOf.until(answer::isDone);
        return CallOf.outcome(answer::join);
    }

    private static String body(boolean fails) {
        at(Place.BODY);
        if (fails) {
            throw new Down();
        }
        return "milk";
    }

    private static CompletionStage<String> stage(Driver way, CompletableFuture<String> source, boolean fails) {
        at(Place.BODY);
        if (Hostile.isArmed(Place.STAGE)) {
            return new Refusing();
        }
        return switch (way) {
            case COMPLETE, RETRIED ->
                fails ? CompletableFuture.failedFuture(new Down()) : CompletableFuture.completedFuture("milk");
            case MINIMAL ->
                fails ? CompletableFuture.failedStage(new Down()) : CompletableFuture.completedStage("milk");
            case MINIMAL_LATER -> source.minimalCompletionStage();
            default -> source;
        };
    }

    private static void settle(CompletableFuture<String> source, boolean fails) {
        if (fails) {
            source.completeExceptionally(new Down());
        } else {
            source.complete("milk");
        }
    }

    /** A call that takes the only place, until its stage completes. */
    CompletableFuture<String> occupy() {
        CompletableFuture<String> running = new CompletableFuture<>();
        resilience.callAsync("shop", "ask", () -> running);
        return running;
    }

    /** A call that waits in line when the one before it ends. */
    void queued(CompletableFuture<String> running, boolean fails) {
        Object outcome = CallOf.outcome(
                () -> resilience.<String>callAsync("shop", "ask", () -> stage(Driver.COMPLETE, running, fails)));
        running.complete("first");
        if (outcome instanceof CompletionStage<?> stage) {
            CallOf.until(stage.toCompletableFuture()::isDone);
        }
    }

    BulkheadReading places() {
        return resilience.metrics().reading("shop", "ask").bulkhead();
    }

    @Override
    public void close() {
        resilience.close();
    }
}
