package io.resilience.audit;

import java.time.Instant;
import java.util.Map;

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
    public record Deed(String action, String target, String reason) {}

    /** Copies the maps. */
    public AuditEntry {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
