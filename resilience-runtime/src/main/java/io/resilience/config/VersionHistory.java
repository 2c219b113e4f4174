package io.resilience.config;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The configurations that were in force, the last {@value #KEPT} of them; not for several threads at once. */
public final class VersionHistory {
    /** How many are kept. */
    public static final int KEPT = 1000;

    private final Deque<SettingsVersion> versions = new ArrayDeque<>();

    /** A history that begins with the configuration of the start. */
    public VersionHistory(Instant since, Configuration first) {
        versions.addLast(new SettingsVersion(1, since, "start", "the program started", first));
    }

    /** Adds the next version. */
    public SettingsVersion add(Instant since, String who, String reason, Configuration configuration) {
        if (versions.size() == KEPT) {
            versions.removeFirst();
        }
        SettingsVersion next = new SettingsVersion(current().number() + 1, since, who, reason, configuration);
        versions.addLast(next);
        return next;
    }

    /** The version in force. */
    public SettingsVersion current() {
        return versions.getLast();
    }

    /** A version by its number; null when there is none, or it is too old. */
    public @Nullable SettingsVersion version(long number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** All that are kept, oldest first. */
    public List<SettingsVersion> all() {
        return List.copyOf(versions);
    }
}
