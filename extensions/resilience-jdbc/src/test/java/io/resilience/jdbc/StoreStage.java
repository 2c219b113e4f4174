package io.resilience.jdbc;

import io.resilience.deadletter.DeadLetters;
import java.time.Duration;
import java.time.Instant;

/** A store, empty at first, and its time, which only the test moves. */
interface StoreStage extends AutoCloseable {
    DeadLetters letters();

    Instant now();

    void advance(Duration duration);

    /** What the test may do to a row behind the store's back; false where there are no rows. */
    default boolean spoil(String id) {
        return false;
    }

    @Override
    void close();
}
