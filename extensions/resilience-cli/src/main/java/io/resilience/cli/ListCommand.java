package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists letters, one a line. */
@Command(name = "list", description = "Lists letters, oldest first.", mixinStandardHelpOptions = true)
final class ListCommand extends StoreCommand {
    @Mixin
    private final LetterSelection selection = new LetterSelection();

    @Option(names = "--limit", defaultValue = "50", description = "at most so many, up to 200 (${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--after", paramLabel = "ID", description = "that come after this one")
    private @Nullable String after;

    @Override
    int run(DeadLetters letters) {
        LetterQuery query = selection.query().limit(limit);
        List<LetterRecord> found = letters.find(after == null ? query : query.after(after));
        found.forEach(letter -> out().println(line(letter)));
        long rest = letters.count(query) - found.size();
        if (found.size() == limit && rest > 0) {
            err().println("more of them: --after " + found.get(limit - 1).id());
        }
        return 0;
    }

    private static String line(LetterRecord letter) {
        return String.format(
                "%s  %-9s %-30s %d deliveries  %s",
                letter.id(),
                letter.status(),
                OneLine.of(letter.service() + "/" + letter.operation()),
                letter.deliveries(),
                OneLine.of(letter.failure().text(), 80));
    }
}
