package io.resilience.audit;

import io.resilience.audit.AuditEntry.Deed;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who did what to a running program, when and why: the last {@value #KEPT} entries, and all of them in the log {@code
 * io.resilience.audit}, where whoever needs them longer keeps them. Entries are added and read; nothing changes or removes one.
 */
public final class AuditTrail {
    static final int KEPT = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger("io.resilience.audit");

    private final Deque<AuditEntry> entries = new ArrayDeque<>();
    private final InstantSource wall;
    private long last;

    /** An empty trail, with times from {@code wall}. */
    public AuditTrail(InstantSource wall) {
        this.wall = wall;
    }

    /** Adds an entry for something that changed no value. */
    public AuditEntry add(String who, Deed deed) {
        return add(who, deed, Map.of(), Map.of());
    }

    /** Adds an entry. */
    public synchronized AuditEntry add(String who, Deed deed, Map<String, String> before, Map<String, String> after) {
        AuditEntry entry = new AuditEntry(++last, wall.instant(), who, deed, before, after);
        if (entries.size() == KEPT) {
            entries.removeFirst();
        }
        entries.addLast(entry);
        // an entry's texts are printable: what an operator writes must not look like another line of a log
        LOG.atInfo()
                .addKeyValue("action", entry.deed().action())
                .addKeyValue("who", entry.who())
                .addKeyValue("target", entry.deed().target())
                .log(
                        "{} by {} on {}: {}",
                        entry.deed().action(),
                        entry.who(),
                        entry.deed().target(),
                        entry.deed().reason());
        return entry;
    }

    /** At most {@code most} entries with a number above {@code after}, oldest first. */
    public synchronized List<AuditEntry> entries(long after, int most) {
        return entries.stream()
                .filter(entry -> entry.number() > after)
                .limit(most)
                .toList();
    }
}
