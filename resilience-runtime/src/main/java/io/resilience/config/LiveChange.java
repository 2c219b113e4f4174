package io.resilience.config;

import io.resilience.exception.Printable;
import io.resilience.policy.LongestTime;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of settings while the program runs.
 *
 * @param who its author
 * @param reason why
 * @param target the service, and the operation unless it is for all
 * @param settings new values by the setting's name; {@link #UNSET} takes an earlier change of it back, and of a group all of its settings
 * @param lasting how long it is in force, then it reverts by itself; null for ever
 */
public record LiveChange(
        String who,
        String reason,
        Target target,
        Map<String, String> settings,
        @Nullable Duration lasting) {
    /** Takes an earlier live change of a setting back, so that what lies below it is in force again. */
    public static final String UNSET = "unset";

    /** Copies the map, makes author and reason printable, and checks the time. */
    public LiveChange {
        who = Printable.of(who);
        reason = Printable.of(reason);
        settings = Map.copyOf(settings);
        if (lasting != null && (lasting.isNegative() || lasting.isZero())) {
            throw new IllegalArgumentException("a change lasts " + lasting + "; make it longer than zero");
        }
        if (lasting != null) {
            LongestTime.checked("the time that a change lasts", lasting);
        }
    }

    /** A change that lasts. */
    public LiveChange(String who, String reason, Target target, Map<String, String> settings) {
        this(who, reason, target, settings, null);
    }

    /** What a change is for: one operation, or null for all of the service. */
    public record Target(String service, @Nullable String operation) {
        @Override
        public String toString() {
            return operation == null ? service : service + "/" + operation;
        }
    }

    /** A change for a whole service. */
    public static LiveChange of(String who, String reason, String service, Map<String, String> settings) {
        return new LiveChange(who, reason, new Target(service, null), settings);
    }

    /** The same, reverting by itself after {@code time}. */
    public LiveChange lasting(Duration time) {
        return new LiveChange(who, reason, target, settings, time);
    }

    String place() {
        boolean told = reason.isBlank() || reason.endsWith("by " + who); // as where nobody gave a reason
        return "live change by " + who + (told ? "" : ": " + reason);
    }
}
