package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;

/** Counts letters. */
@Command(name = "stats", description = "Counts letters by operation and status.", mixinStandardHelpOptions = true)
final class StatsCommand extends StoreCommand {
    @Override
    int run(DeadLetters letters) {
        Map<String, Map<LetterStatus, Integer>> counts = new TreeMap<>();
        CliOffice.of(letters).each(LetterQuery.all(), letter -> count(letter, counts));
        counts.forEach((operation, statuses) -> out().println(OneLine.of(operation) + "  " + text(statuses)));
        out().println("all  " + letters.count(LetterQuery.all()));
        return 0;
    }

    private static void count(LetterRecord letter, Map<String, Map<LetterStatus, Integer>> counts) {
        counts.computeIfAbsent(letter.service() + "/" + letter.operation(), name -> new EnumMap<>(LetterStatus.class))
                .merge(letter.status(), 1, Integer::sum);
    }

    private static String text(Map<LetterStatus, Integer> statuses) {
        StringBuilder text = new StringBuilder();
        statuses.forEach((status, number) -> text.append(text.isEmpty() ? "" : ", ")
                .append(number)
                .append(' ')
                .append(status));
        return text.toString();
    }
}
