package io.resilience.config;

import java.time.Instant;

/**
 * A configuration that is or was in force.
 *
 * @param number 1 for the first, one more with every change
 * @param since when it came into force, wall time, for people
 * @param who whose doing it was
 * @param reason why
 */
public record SettingsVersion(long number, Instant since, String who, String reason, Configuration configuration) {
    @Override
    public String toString() {
        return "version " + number + " by " + who + ": " + reason;
    }
}
