package io.resilience.time;

import java.time.Instant;
import java.time.InstantSource;

/** The machine's wall clock: for times that are shown, never for durations. */
final class SystemWall implements InstantSource {
    /** The only one. */
    static final InstantSource INSTANCE = new SystemWall();

    private SystemWall() {}

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
