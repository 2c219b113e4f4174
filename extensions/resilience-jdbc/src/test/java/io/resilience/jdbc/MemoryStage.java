package io.resilience.jdbc;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.testkit.ManualClockwork;
import io.resilience.time.Clockwork;
import java.time.Duration;
import java.time.Instant;

/** The store in memory. */
final class MemoryStage implements StoreStage {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final ManualClockwork time = ManualClockwork.create();
    private final DeadLetters letters;

    MemoryStage(int capacity) {
        letters = new MemoryDeadLetters(capacity, time.clockwork().with(this::now));
    }

    @Override
    public DeadLetters letters() {
        return letters;
    }

    @Override
    public Clockwork clockwork() {
        return time.clockwork();
    }

    @Override
    public Instant now() {
        return START.plusNanos(time.nanos());
    }

    @Override
    public void advance(Duration duration) {
        time.advance(duration);
    }

    @Override
    public void close() {
        letters.close();
    }
}
