package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.event.Delivery;
import io.resilience.failure.ErrorCoded;
import io.resilience.guard.ContextCarrier;
import io.resilience.metrics.BulkheadReading;
import io.resilience.testkit.ManualClockwork;
import io.resilience.time.Clockwork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every place where the program's code is called, times what it can end in, times each driver. Afterwards the caller has an end, no
 * place is lost or given back twice, nobody waits in line, and the next calls are as any other.
 */
@Timeout(60)
class HostileCodeTest {
    private static volatile @Nullable Hostile now;

    /** Where the program's code is called. */
    enum Place {
        BODY,
        STAGE,
        PREDICATE,
        FALLBACK,
        CAPTURE,
        CARRIER,
        EXECUTOR,
        LISTENER,
        KEY,
        ACCESSOR,
        TIMER,
        SLEEPER
    }

    /** What it ends in. */
    enum Fate {
        EXCEPTION(() -> new IllegalStateException("hostile")),
        ERROR(() -> new AssertionError("hostile")),
        LINKAGE(() -> new NoClassDefFoundError("hostile")),
        STACK(StackOverflowError::new),
        HEAP(() -> new OutOfMemoryError("hostile")),
        CANCELLED(() -> new CancellationException("hostile"));

        private final Supplier<Throwable> made;

        Fate(Supplier<Throwable> made) {
            this.made = made;
        }
    }

    /** How the call is made. */
    enum Driver {
        SYNC,
        COMPLETE,
        LATER,
        MINIMAL,
        POOL,
        QUEUED,
        RETRIED
    }

    /** One place that ends badly while it is armed. */
    private record Hostile(Place place, Fate fate) {
        void at(Place here) {
            if (place == here) {
                throw HostileCodeTest.<RuntimeException>unchecked(fate.made.get());
            }
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }

    private static void at(Place place) {
        Hostile armed = now;
        if (armed != null) {
            armed.at(place);
        }
    }

    public static class Judge implements Predicate<Object> {
        @Override
        public boolean test(Object result) {
            at(Place.PREDICATE);
            return "bad".equals(result);
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

    private final ManualClockwork time = ManualClockwork.create();

    private Resilience resilience(Driver driver) {
        return Resilience.builder()
                .clockwork(new Clockwork(
                        time,
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
                .context(this::capture)
                .configure(all -> all.source(Sources.NONE).operation("shop", "ask", ask -> {
                    ask.set("bulkhead.maxConcurrent", "1");
                    ask.set("bulkhead.queueSize", driver == Driver.QUEUED ? "5" : "0");
                    ask.set("bulkhead.kind", driver == Driver.POOL ? "THREAD_POOL" : "SEMAPHORE");
                    ask.set("timeout.value", "1h");
                    ask.set("breaker.failureThreshold", "0");
                    ask.set("breaker.failureRate", "0");
                    ask.set("breaker.recordResult", Judge.class.getName());
                    ask.set("retry.maxAttempts", driver == Driver.RETRIED ? "3" : "1");
                    ask.set("retry.delay", "1ms");
                }))
                .build();
    }

    private ContextCarrier.Carried capture() {
        at(Place.CAPTURE);
        return task -> {
            at(Place.CARRIER);
            task.run();
        };
    }

    /** What a call ends in, be it a value or a failure; it fails when the call has no end. */
    private Object end(Resilience resilience, Driver driver, boolean fails) {
        CompletableFuture<String> source = new CompletableFuture<>();
        Object outcome = CallOf.outcome(() -> {
            var call = resilience.operation("shop", "ask").key(new Key()).fallback(failure -> {
                at(Place.FALLBACK);
                return "otherwise";
            });
            return driver == Driver.SYNC || driver == Driver.POOL
                    ? call.call(() -> body(fails))
                    : call.callAsync(() -> stage(driver, source, fails));
        });
        settle(source, fails);
        if (!(outcome instanceof CompletionStage<?> stage)) {
            return outcome;
        }
        CompletableFuture<?> answer = stage.toCompletableFuture();
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

    private static CompletionStage<String> stage(Driver driver, CompletableFuture<String> source, boolean fails) {
        at(Place.BODY);
        if (now != null && now.place() == Place.STAGE) {
            return new Refusing();
        }
        return switch (driver) {
            case COMPLETE, RETRIED ->
                fails ? CompletableFuture.failedFuture(new Down()) : CompletableFuture.completedFuture("milk");
            case MINIMAL ->
                fails ? CompletableFuture.failedStage(new Down()) : CompletableFuture.completedStage("milk");
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

    /** A stage that can't be followed. */
    private static final class Refusing extends CompletableFuture<String> {
        @Override
        public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
            at(Place.STAGE);
            return super.whenComplete(action);
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

    static List<Arguments> table() {
        List<Arguments> rows = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            for (Place place : Place.values()) {
                rows.add(Arguments.of(driver, place));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("table")
    void nothingIsLost(Driver driver, Place place) {
        Resilience resilience = resilience(driver);
        for (Fate fate : Fate.values()) {
            for (boolean fails : new boolean[] {false, true}) {
                CompletableFuture<String> running = driver == Driver.QUEUED ? occupy(resilience) : null;
                now = new Hostile(place, fate);
                try {
                    if (running == null) {
                        assertThat(end(resilience, driver, fails)).isNotNull();
                    } else {
                        queued(resilience, running, fails);
                    }
                } finally {
                    now = null;
                }
                asAnyOther(resilience, driver, driver + " " + place + " " + fate + (fails ? " fails" : ""));
            }
        }
    }

    private CompletableFuture<String> occupy(Resilience resilience) {
        CompletableFuture<String> running = new CompletableFuture<>();
        resilience.callAsync("shop", "ask", () -> running);
        return running;
    }

    /** The call waits in line when the one before it ends. */
    private void queued(Resilience resilience, CompletableFuture<String> running, boolean fails) {
        Object outcome = CallOf.outcome(
                () -> resilience.<String>callAsync("shop", "ask", () -> stage(Driver.COMPLETE, running, fails)));
        running.complete("first");
        if (outcome instanceof CompletionStage<?> stage) {
            CallOf.until(stage.toCompletableFuture()::isDone);
        }
    }

    private void asAnyOther(Resilience resilience, Driver driver, String row) {
        CallOf.until(() -> places(resilience).inUse() == 0);
        assertThat(places(resilience).queued()).as(row).isZero();
        for (int i = 0; i < 2; i++) {
            Object answer = end(resilience, driver == Driver.QUEUED ? Driver.COMPLETE : driver, false);
            assertThat(answer).as("the next call after %s", row).isEqualTo("milk");
            CallOf.until(() -> places(resilience).inUse() == 0);
        }
    }

    private static BulkheadReading places(Resilience resilience) {
        return resilience.metrics().reading("shop", "ask").bulkhead();
    }
}
