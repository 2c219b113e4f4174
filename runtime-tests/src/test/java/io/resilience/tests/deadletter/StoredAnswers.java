package io.resilience.tests.deadletter;

import io.resilience.idempotency.AnswerClaim;
import io.resilience.idempotency.AnswerKey;
import io.resilience.idempotency.AnswerStore;
import io.resilience.testkit.ManualClockwork;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** First answers that outlive a runtime, on manual time; may be made to fail. */
final class StoredAnswers implements AnswerStore {
    private record Entry(
            String fingerprint,
            long token,
            long until,
            @Nullable String json) {}

    private final Map<AnswerKey, Entry> entries = new HashMap<>();
    private final ManualClockwork time;
    private long tokens;
    boolean broken;
    /** Whether it hears nothing of how calls ended. */
    volatile boolean lost;

    StoredAnswers(ManualClockwork time) {
        this.time = time;
    }

    @Override
    public synchronized AnswerClaim begin(AnswerKey key, String fingerprint, Duration lease) {
        if (broken) {
            throw new IllegalStateException("disk full");
        }
        Entry known = entries.get(key);
        if (known == null || time.nanos() >= known.until) {
            entries.put(key, new Entry(fingerprint, ++tokens, time.nanos() + lease.toNanos(), null));
            return new AnswerClaim.Fresh(tokens);
        }
        if (!known.fingerprint.equals(fingerprint)) {
            return new AnswerClaim.Conflict();
        }
        return known.json == null ? new AnswerClaim.Running() : new AnswerClaim.Answered(known.json);
    }

    @Override
    public synchronized boolean extend(AnswerKey key, long token, Duration more) {
        return change(key, token, held -> new Entry(held.fingerprint, token, time.nanos() + more.toNanos(), null));
    }

    @Override
    public synchronized boolean finish(AnswerKey key, long token, String json, Duration keepFor) {
        if (lost) {
            throw new IllegalStateException("connection lost");
        }
        return change(key, token, held -> new Entry(held.fingerprint, token, time.nanos() + keepFor.toNanos(), json));
    }

    @Override
    public synchronized boolean abandon(AnswerKey key, long token) {
        return change(key, token, held -> null);
    }

    private boolean change(AnswerKey key, long token, java.util.function.Function<Entry, @Nullable Entry> step) {
        Entry held = entries.get(key);
        if (held == null || held.token != token || held.json != null) {
            return false;
        }
        Entry next = step.apply(held);
        if (next == null) {
            entries.remove(key);
        } else {
            entries.put(key, next);
        }
        return true;
    }

    /** What lies in the store. */
    synchronized List<String> texts() {
        return entries.values().stream()
                .flatMap(entry -> Stream.ofNullable(entry.json))
                .toList();
    }

    /** Puts the answer of one key in the place of another's. */
    synchronized void swap(AnswerKey from, AnswerKey to) {
        write(to, Objects.requireNonNull(Objects.requireNonNull(entries.get(from)).json));
    }

    /** Writes over an answer. */
    synchronized void write(AnswerKey key, String json) {
        Entry there = Objects.requireNonNull(entries.get(key));
        entries.put(key, new Entry(there.fingerprint, there.token, there.until, json));
    }

    @Override
    public int purge() {
        return 0;
    }

    @Override
    public void close() {}
}
