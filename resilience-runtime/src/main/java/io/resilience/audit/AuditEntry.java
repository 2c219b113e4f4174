package io.resilience.audit;

import io.resilience.exception.Printable;
import io.resilience.policy.DurationText;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone did to a running program.
 *
 * @param number 1 for the first, one more with every entry
 * @param at wall time, for people
 * @param who its author
 * @param deed what was done
 * @param before what it was, by what changed; empty where nothing can be told
 * @param after what it became
 */
public record AuditEntry(
        long number, Instant at, String who, Deed deed, Map<String, String> before, Map<String, String> after) {
    /**
     * What was done.
     *
     * @param action such as {@code force-open}
     * @param target to what, such as {@code ollama/generate}
     * @param reason why
     */
    public record Deed(String action, String target, String reason) {
        /** Makes the texts {@linkplain Printable printable}. */
        public Deed {
            action = Printable.of(action);
            target = Printable.of(target);
            reason = Printable.of(reason);
        }

        /** A reason with the time that what is done stays in force, as in {@code inventory (for 1h)}; alone when it stays for ever. */
        public static String reason(String why, @Nullable Duration lasting) {
            return lasting == null ? why : why + " (for " + DurationText.print(lasting) + ")";
        }
    }

    /** Copies the maps, and makes the author printable. */
    public AuditEntry {
        who = Printable.of(who);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
