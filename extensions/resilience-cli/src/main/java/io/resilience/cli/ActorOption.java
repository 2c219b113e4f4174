package io.resilience.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who acts, for the audit. */
final class ActorOption {
    @Option(names = "--actor", paramLabel = "NAME", description = "who acts, for the audit; the user of this machine")
    private @Nullable String actor;

    /** The name given, else that of the machine's user. */
    String name() {
        return actor == null ? "cli:" + System.getProperty("user.name", "unknown") : actor;
    }
}
