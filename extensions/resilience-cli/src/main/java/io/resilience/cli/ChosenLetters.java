package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** A command that does something to letters: to those named, to those selected, or, when that is said, to all. */
abstract class ChosenLetters extends StoreCommand {
    @Parameters(arity = "0..*", paramLabel = "ID", description = "these letters")
    private final List<String> ids = new ArrayList<>();

    @Mixin
    private final LetterSelection selection = new LetterSelection();

    @Option(names = "--all", description = "all letters")
    private boolean all;

    @Mixin
    private final ActorOption actor = new ActorOption();

    /** Who decides. */
    final String actor() {
        return actor.name();
    }

    /** Does {@code step} to the letters and tells how many it changed; 1 when a letter that was named is not there. */
    final int each(DeadLetters letters, String done, Predicate<String> step) {
        if (ids.isEmpty() && selection.all() && !all) {
            throw new ParameterException(spec.commandLine(), "name letters by their ids or by options, or say --all");
        }
        List<String> missing =
                ids.stream().filter(id -> letters.letter(id) == null).toList();
        missing.forEach(id -> err().println(MissingLetter.sentence(id)));
        List<String> chosen = new ArrayList<>(ids);
        chosen.removeAll(missing);
        if (ids.isEmpty()) {
            CliOffice.of(letters).each(selection.query(), letter -> chosen.add(letter.id()));
        }
        long changed = chosen.stream().filter(step).count();
        out().println(done + ": " + changed + " of " + chosen.size());
        return missing.isEmpty() ? 0 : 1;
    }
}
