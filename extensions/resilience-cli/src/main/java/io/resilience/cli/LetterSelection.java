package io.resilience.cli;

import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which letters; without any option, all. */
final class LetterSelection {
    @Option(names = "--service", paramLabel = "NAME", description = "of this service")
    private @Nullable String service;

    @Option(names = "--operation", paramLabel = "NAME", description = "of this operation")
    private @Nullable String operation;

    @Option(names = "--status", description = "that stand so: ${COMPLETION-CANDIDATES}")
    private @Nullable LetterStatus status;

    @Option(names = "--error", paramLabel = "CLASS", description = "whose call failed with this class, named in full")
    private @Nullable String error;

    @Option(names = "--since", paramLabel = "TIME", description = "made then or later, such as 2030-01-31T12:00:00Z")
    private @Nullable Instant since;

    @Option(names = "--until", paramLabel = "TIME", description = "made before")
    private @Nullable Instant until;

    /** Whether nothing narrows it down. */
    boolean all() {
        return service == null
                && operation == null
                && status == null
                && error == null
                && since == null
                && until == null;
    }

    LetterQuery query() {
        return LetterQuery.of(service, operation).with(status).failedWith(error).made(since, until);
    }
}
