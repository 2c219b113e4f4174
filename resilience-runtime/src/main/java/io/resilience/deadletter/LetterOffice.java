package io.resilience.deadletter;

import io.resilience.deadletter.LetterLines.UnreadableLineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done with letters besides replaying them: end them, make parked ones ready, look at their arguments, carry them from one store
 * to another, and clear away old ones. Whoever acts is named in the letter's audit; metrics and events tell of it.
 */
public final class LetterOffice {
    private final DeadLetters letters;
    private final LetterScript script;
    private final LetterNews news;
    private final Retention retention;

    /** An office for a store. */
    public LetterOffice(DeadLetters letters, LetterScript script, LetterNews news, Retention retention) {
        this.letters = letters;
        this.script = script;
        this.news = news;
        this.retention = retention;
    }

    /** Ends a letter without replaying it; false when there is none or it is finished. */
    public boolean discard(String id, String actor, String reason) {
        LetterRecord letter = letters.letter(id);
        boolean discarded = letter != null && letters.discard(id, actor, reason);
        if (discarded && letter != null) {
            news.discarded(letter, actor, reason);
        }
        return discarded;
    }

    /** Ends every unfinished letter that a query asks for; how many there were. The query's page doesn't matter. */
    public long discardAll(LetterQuery query, String actor, String reason) {
        long[] ended = {0};
        each(query, letter -> ended[0] += discard(letter.id(), actor, reason) ? 1 : 0);
        return ended[0];
    }

    /** Makes a parked letter ready for another round of replays; false when it isn't parked. */
    public boolean revive(String id, String actor) {
        LetterRecord letter = letters.letter(id);
        boolean revived = letter != null && letters.revive(id, actor);
        if (revived && letter != null) {
            news.revived(letter, actor);
        }
        return revived;
    }

    /** A letter's arguments for people: those marked {@code @Redact} are hidden, and all where their key is missing. */
    public String arguments(LetterRecord letter) {
        return script.shown(letter.call());
    }

    /** What an export says of arguments. */
    public enum Arguments {
        /** All of them, so that an import can replay them; hidden ones only where they can be encrypted. */
        INCLUDED,
        /** None; such lines can't be imported. */
        LEFT_OUT
    }

    /**
     * Writes every letter that a query asks for as a line of JSON; how many there were. The query's page doesn't matter. Arguments
     * marked {@code @Redact} never stand there as they are: where the office has keys they are encrypted, else left out, and the letter
     * can never be replayed where it is imported.
     */
    public long export(LetterQuery query, Writer out, Arguments arguments) throws IOException {
        long[] written = {0};
        each(query, letter -> {
            out.write(line(letter, arguments));
            out.write('\n');
            written[0]++;
        });
        out.flush();
        return written[0];
    }

    /** A letter as a line of an {@linkplain #export export}. */
    public String line(LetterRecord letter, Arguments arguments) {
        if (arguments == Arguments.LEFT_OUT) {
            return LetterLines.write(letter, null, false);
        }
        if (letter.status()
                == LetterStatus.INCOMPLETE) { // what was left out once is not made whole by encrypting the rest
            return LetterLines.write(letter, script.shown(letter.call()), false);
        }
        LetterRecord carried = letter.carrying(script.carried(letter.call()));
        boolean complete = carried.call().redacted().isEmpty() || carried.call().keyId() != null;
        String text = complete ? carried.call().arguments() : script.shown(carried.call());
        return LetterLines.write(carried, text, complete);
    }

    /** Takes the letters of an export; a line that can't be taken is reported, and stops no other. */
    public LetterImport restore(Reader in, String actor) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        List<String> problems = new ArrayList<>();
        long taken = 0;
        long refused = 0;
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String problem = line.isBlank() ? null : restore(line, actor);
            taken += problem == null && !line.isBlank() ? 1 : 0;
            refused += problem == null ? 0 : 1;
            if (problem != null && problems.size() < LetterImport.MOST_PROBLEMS) {
                problems.add("line " + number + " " + problem);
            }
        }
        return new LetterImport(taken, refused, problems);
    }

    private @Nullable String restore(String line, String actor) {
        try {
            Receipt receipt = letters.restore(LetterLines.read(line), actor);
            return receipt instanceof Receipt.Refused refused ? "is refused: " + refused.reason() : null;
        } catch (UnreadableLineException wrong) {
            return wrong.getMessage();
        }
    }

    /** Does all that the retention asks for; how many letters are gone or given up. */
    public long purge() {
        long changed = 0;
        for (Purged batch = letters.purge(retention); !batch.isEmpty(); batch = letters.purge(retention)) {
            batch.expired().forEach(news::expired);
            changed += batch.removed() + batch.expired().size();
        }
        return changed;
    }

    /** What is done with each letter of a walk. */
    @FunctionalInterface
    public interface Step<X extends Exception> {
        /** Does it. */
        void with(LetterRecord letter) throws X;
    }

    /** Walks over every letter that a query asks for, page by page, each as its page was read. The query's page doesn't matter. */
    public <X extends Exception> void each(LetterQuery query, Step<X> step) throws X {
        LetterQuery page = new LetterQuery(
                query.service(),
                query.operation(),
                query.filter(),
                query.newestFirst(),
                null,
                LetterQuery.LARGEST_PAGE);
        for (List<LetterRecord> found = letters.find(page); !found.isEmpty(); found = letters.find(page)) {
            for (LetterRecord letter : found) {
                step.with(letter);
            }
            page = page.after(found.get(found.size() - 1).id());
        }
    }
}
