package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ends letters without replaying them. */
@Command(
        name = "discard",
        description = "Ends letters without replaying them; the audit keeps who and why.",
        mixinStandardHelpOptions = true)
final class DiscardCommand extends ChosenLetters {
    @Option(names = "--reason", required = true, description = "why, for the audit")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String reason;

    @Override
    int run(DeadLetters letters) {
        return each(letters, "discarded", id -> letters.discard(id, actor(), reason));
    }
}
