package io.resilience.tests;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerState;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.exception.CircuitOpenException;
import io.resilience.testkit.TestRuntime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Random breaker settings and a random script of calls, each with the millisecond of its beginning and of its end, which are the same
 * whatever a breaker says to other calls.
 */
record TrialScript(Map<String, String> settings, List<Call> calls) {
    /** A call that may overlap others; {@code failure} is null for a success. */
    record Call(
            long begins,
            long ends,
            @org.jspecify.annotations.Nullable Exception failure) {}

    /** What a breaker did. */
    record Deeds(List<Moved> moves, long refused) {}

    /** A move, and when. */
    record Moved(long at, BreakerState from, BreakerState to) {}

    /** By the table of failures the caller's fault, which tells nothing of the service. */
    private static Exception ours() {
        return new FileNotFoundException("no such order");
    }

    /** Calls one after another, or such that overlap, no two of which begin in the same millisecond. */
    static TrialScript random(Random random, boolean overlapping) {
        List<Call> calls = new ArrayList<>();
        long time = 1;
        int misfortune = random.nextInt(100);
        for (int i = 20 + random.nextInt(150); i > 0; i--) {
            misfortune = random.nextInt(8) == 0 ? random.nextInt(101) : misfortune;
            time += random.nextInt(30) == 0 ? 400 + random.nextInt(2500) : random.nextInt(25);
            long lasts = overlapping ? 1 + random.nextInt(120) : random.nextBoolean() ? 0 : random.nextInt(60);
            Exception failure = random.nextInt(100) < misfortune
                    ? new IOException("down")
                    : random.nextInt(12) == 0 ? ours() : null;
            calls.add(new Call(time, time + lasts, failure));
            time += overlapping ? 1 : lasts;
        }
        return new TrialScript(settings(random), calls);
    }

    private static Map<String, String> settings(Random random) {
        Map<String, String> settings = new TreeMap<>();
        int window = 1 + random.nextInt(12);
        settings.put("breaker.failureThreshold", "" + pick(random, 0, 0, 1, 2, 3, 5));
        settings.put("breaker.window", pick(random, window + " calls", "exactly " + window + " calls", "500ms", "2s"));
        settings.put("breaker.minimumCalls", "" + (1 + random.nextInt(window)));
        settings.put("breaker.failureRate", "" + pick(random, 0.0, 0.3, 0.5, 1.0));
        settings.put("breaker.slowCall", pick(random, "0s", "0s", "20ms"));
        settings.put("breaker.slowCallRate", "" + pick(random, 0.5, 1.0));
        settings.put("breaker.openFor", pick(random, "30ms", "100ms", "1s"));
        settings.put("breaker.openMultiplier", "" + pick(random, 1, 2));
        settings.put("breaker.maxOpenFor", pick(random, "1s", "3s"));
        int probes = 1 + random.nextInt(3);
        settings.put("breaker.halfOpenCalls", "" + probes);
        settings.put("breaker.successThreshold", "" + (1 + random.nextInt(probes)));
        settings.put("breaker.probeTimeout", pick(random, "1m", "40ms"));
        settings.put("breaker.openJitter", "0");
        settings.put("breaker.rampUp", "0s");
        return settings;
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Settings with which nothing is ever refused. */
    static Map<String, String> open() {
        return Map.of("breaker.failureThreshold", "0", "breaker.failureRate", "0");
    }

    /** A runtime with such settings. */
    static TestRuntime runtime(Map<String, String> settings, int recorded) {
        TestRuntime runtime = TestRuntime.create(configuration -> configuration
                .set("timing", "exact")
                .set("recordOutcomes", "" + recorded)
                .operation("shop", "find", section -> settings.forEach(section::set)));
        runtime.time().chance().fix(0.5);
        runtime.resilience().guard("shop", "find");
        return runtime;
    }

    /** Makes the calls, and tells what the breaker did. */
    Deeds play(TestRuntime runtime) {
        List<Moved> moves = new ArrayList<>();
        long[] refused = new long[1];
        runtime.resilience().listen(event -> {
            if (event instanceof BreakerMoved move) {
                moves.add(new Moved(runtime.time().elapsed().toMillis(), move.from(), move.to()));
            }
        });
        Map<Call, CompletableFuture<String>> pending = new HashMap<>();
        for (Turn turn : turns()) {
            advance(runtime, turn.at);
            refused[0] += turn.ends ? end(turn.call, pending) : begin(runtime.resilience(), turn.call, pending);
        }
        runtime.time().advance(Duration.ofMillis(77));
        return new Deeds(moves, refused[0]);
    }

    /** A call begins or ends; within a millisecond those that began before end first. */
    private record Turn(long at, boolean ends, Call call) {}

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Call call : calls) {
            turns.add(new Turn(call.begins, false, call));
            if (call.ends > call.begins) {
                turns.add(new Turn(call.ends, true, call));
            }
        }
        turns.sort(Comparator.comparingLong(Turn::at).thenComparing(turn -> order(turn)));
        return turns;
    }

    private static int order(Turn turn) {
        return turn.ends ? 0 : turn.call.ends == turn.call.begins ? 1 : 2;
    }

    static void advance(TestRuntime runtime, long millis) {
        runtime.time().advance(Duration.ofMillis(millis).minus(runtime.time().elapsed()));
    }

    private static int begin(Resilience resilience, Call call, Map<Call, CompletableFuture<String>> pending) {
        CompletableFuture<String> work = new CompletableFuture<>();
        if (call.ends == call.begins) {
            complete(work, call);
        } else {
            pending.put(call, work);
        }
        CompletableFuture<String> answer =
                resilience.<String>callAsync("shop", "find", () -> work).toCompletableFuture();
        if (!answer.isCompletedExceptionally()) {
            return 0;
        }
        boolean refusal = failure(answer) instanceof CircuitOpenException;
        if (refusal) {
            pending.remove(call);
        }
        return refusal ? 1 : 0;
    }

    private static Throwable failure(CompletableFuture<String> answer) {
        return answer.handle((value, thrown) -> {
                    Throwable plain =
                            thrown instanceof java.util.concurrent.CompletionException && thrown.getCause() != null
                                    ? thrown.getCause()
                                    : thrown;
                    return plain == null ? new AssertionError("it succeeded") : plain;
                })
                .join();
    }

    private static int end(Call call, Map<Call, CompletableFuture<String>> pending) {
        CompletableFuture<String> work = pending.remove(call);
        if (work != null) {
            complete(work, call);
        }
        return 0;
    }

    private static void complete(CompletableFuture<String> work, Call call) {
        if (call.failure == null) {
            work.complete("found");
        } else {
            work.completeExceptionally(call.failure);
        }
    }
}
