package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import java.time.Duration;
import picocli.CommandLine.Command;

/** Makes letters due. */
@Command(
        name = "replay",
        description =
                "Makes letters due, those parked too: the program replays them when it next looks, while its breaker is closed.",
        mixinStandardHelpOptions = true)
final class ReplayCommand extends ChosenLetters {
    private static final Duration MOMENT = Duration.ofSeconds(10);

    @Override
    int run(DeadLetters letters) {
        return each(letters, "made due", id -> due(letters, id));
    }

    private boolean due(DeadLetters letters, String id) {
        LetterRecord letter = letters.letter(id);
        if (letter != null && letter.status() == LetterStatus.PARKED) {
            return letters.revive(id, actor());
        }
        if (letter != null && letter.status() == LetterStatus.INCOMPLETE) {
            err().println("letter " + OneLine.of(id)
                    + " lacks its hidden arguments, which were left out of an export; make the call by"
                    + " hand, then discard it");
            return false;
        }
        LetterLease lease = letters.claim(id, MOMENT);
        return lease != null && letters.release(lease);
    }
}
