package io.resilience.jdbc;

import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.sql.SQLException;
import java.time.Duration;

/** Tries again what failed for a passing reason, within a limit; then fails with a sentence that helps. */
record StorePatience(String place, Duration limit, Clockwork clockwork) {
    /** How long what should never wait does at most. */
    static final Duration SHORT = Duration.ofMillis(250);

    private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(500).toNanos();

    /** One try. */
    @FunctionalInterface
    interface Try<T> {
        T run() throws SQLException;
    }

    <T> T persist(Try<T> attempt) {
        long end = clockwork.ticker().nanos() + limit.toNanos();
        long pause = FIRST_PAUSE;
        for (int tries = 1; ; tries++) {
            try {
                return attempt.run();
            } catch (SQLException failure) {
                if (!SqlFailure.passing(failure) || clockwork.ticker().nanos() + pause > end) {
                    throw failed(failure, tries);
                }
                rest(pause, SqlRemedy.words(failure));
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            }
        }
    }

    /** The same for a thread that works for others too: it rests to the end, and is interrupted afterwards. */
    StorePatience uninterrupted() {
        Clockwork patient = new Clockwork(
                clockwork.ticker(), this::sleepOut, clockwork.timer(), clockwork.chance(), clockwork.wall());
        return new StorePatience(place, limit, patient);
    }

    private void sleepOut(long nanos) {
        Ticker ticker = clockwork.ticker();
        boolean interrupted = false;
        for (long end = ticker.nanos() + nanos, rest = nanos; rest > 0; rest = end - ticker.nanos()) {
            try {
                clockwork.sleeper().sleep(rest);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits a moment before the next try. */
    void rest(long nanos, String reason) {
        try {
            clockwork.sleeper().sleep(nanos);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreException(
                    "The store in " + place + " was not tried again, because its thread was interrupted: " + reason,
                    stop);
        }
    }

    StoreException failed(SQLException failure, int tries) {
        String often = tries == 1 ? "" : " " + tries + " times within " + limit.toMillis() + " ms";
        return new StoreException(
                "The store in " + place + " failed" + often + ": " + SqlRemedy.words(failure) + "; "
                        + SqlRemedy.of(failure),
                failure);
    }
}
