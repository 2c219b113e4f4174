package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.Purged;
import io.resilience.deadletter.Retention;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes what is finished, and gives up what waits too long. */
@Command(
        name = "purge",
        description = "Removes finished letters, and gives up those that wait too long if told so.",
        mixinStandardHelpOptions = true)
final class PurgeCommand extends StoreCommand {
    @Option(
            names = "--finished",
            paramLabel = "DURATION",
            defaultValue = "7d",
            description = "finished so long ago (${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Duration finished;

    @Option(
            names = "--waiting",
            paramLabel = "DURATION",
            description = "older than that and still waiting: they expire; never, unless given")
    private @Nullable Duration waiting;

    @Override
    int run(DeadLetters letters) {
        Retention retention = new Retention(finished, waiting, Retention.DEFAULT.audit(), Retention.DEFAULT.batch());
        int removed = 0;
        int expired = 0;
        for (Purged batch = letters.purge(retention); !batch.isEmpty(); batch = letters.purge(retention)) {
            removed += batch.removed();
            expired += batch.expired().size();
        }
        out().println("removed: " + removed + ", expired: " + expired);
        return 0;
    }
}
