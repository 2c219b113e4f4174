package io.resilience.jdbc;

import io.resilience.annotation.Capture;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import java.io.IOException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Guarded methods in every way to keep a call, and the ledger of their effects, which stands outside of store and runtime. What a call does
 * is the beginning of its id: {@code ok} has its effect, {@code down} fails at first and has it when it is made again, {@code slow} fails twice,
 * {@code wrong} never can succeed, {@code late} has its effect and answers when the trial says so.
 */
class WeatherPost {
    static final List<String> METHODS =
            List.of("ahead", "aheadKeyless", "aheadLater", "queued", "queuedKeyless", "after", "afterKeyless");

    private final Map<String, List<Integer>> effects = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final CompletableFuture<String> late = new CompletableFuture<>();
    private final int program;

    /** The post of one program, which shares the ledger of another. */
    WeatherPost(int program) {
        this.program = program;
    }

    WeatherPost continuing(WeatherPost before) {
        effects.putAll(before.effects);
        calls.putAll(before.calls);
        return this;
    }

    /** Which programs had the effect of a call, one entry for each effect. */
    List<Integer> effects(String id) {
        return effects.getOrDefault(id, List.of());
    }

    /** What is answered late is answered now. */
    void finish() {
        late.complete("sent");
    }

    private String send(String id) throws Exception {
        int call = calls.computeIfAbsent(id, none -> new AtomicInteger()).incrementAndGet();
        if (id.startsWith("wrong")) {
            throw new SQLIntegrityConstraintViolationException("twice");
        }
        int failures = id.startsWith("down") ? 1 : id.startsWith("slow") ? 2 : 0;
        if (call <= failures) {
            throw new IOException("down");
        }
        effects.computeIfAbsent(id, none -> new CopyOnWriteArrayList<>()).add(program);
        return "sent";
    }

    @DeadLetter(capture = Capture.WRITE_AHEAD)
    String ahead(@IdempotencyKey String id) throws Exception {
        return send(id);
    }

    @DeadLetter(capture = Capture.WRITE_AHEAD)
    String aheadKeyless(String id) throws Exception {
        return send(id);
    }

    @DeadLetter(capture = Capture.WRITE_AHEAD)
    CompletionStage<String> aheadLater(@IdempotencyKey String id) {
        try {
            String sent = send(id);
            return id.startsWith("late") ? late : CompletableFuture.completedFuture(sent);
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @DeadLetter(capture = Capture.WRITE_AHEAD)
    @Fallback(queue = true, queueAnswer = "queued")
    String queued(@IdempotencyKey String id) throws Exception {
        return send(id);
    }

    @Fallback(queue = true, queueAnswer = "queued")
    String queuedKeyless(String id) throws Exception {
        return send(id);
    }

    @DeadLetter
    String after(@IdempotencyKey String id) throws Exception {
        return send(id);
    }

    @DeadLetter
    String afterKeyless(String id) throws Exception {
        return send(id);
    }
}
