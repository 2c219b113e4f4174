package io.resilience.jdbc;

import io.resilience.deadletter.DeadLetters;
import io.resilience.time.Clockwork;
import java.time.Duration;
import java.time.Instant;

/** A store, empty at first, and its time, which only the test moves. */
interface StoreStage extends AutoCloseable {
    DeadLetters letters();

    /** The time of a program on it. */
    Clockwork clockwork();

    Instant now();

    void advance(Duration duration);

    /** What the test may do to a row behind the store's back; false where there are no rows. */
    default boolean spoil(String id) {
        return false;
    }

    @Override
    void close();
}
