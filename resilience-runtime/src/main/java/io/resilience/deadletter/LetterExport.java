package io.resilience.deadletter;

import java.io.IOException;
import java.util.List;

/**
 * Writes letters as lines of JSON, a page at a time, for a {@link LetterImport} or other programs.
 *
 * <p>Arguments marked {@code @Redact} are never written in plain text: a letter that has some is written without its arguments,
 * and can then not be imported, unless they are encrypted.
 */
public final class LetterExport {
    private final DeadLetters letters;
    private final boolean arguments;

    /** Of the letters of a store; {@code arguments} says whether what the calls were made with is written too. */
    public LetterExport(DeadLetters letters, boolean arguments) {
        this.letters = letters;
        this.arguments = arguments;
    }

    /** Writes all pages from the query's first on and returns how many letters there were. Letters that come meanwhile may be there. */
    public long write(LetterQuery query, Appendable out) throws IOException {
        long written = 0;
        LetterQuery page = query;
        List<LetterRecord> found = letters.find(page);
        while (!found.isEmpty()) {
            for (LetterRecord letter : found) {
                out.append(LetterLine.of(letter, arguments && mayBeShown(letter.call())))
                        .append('\n');
            }
            written += found.size();
            page = page.after(found.get(found.size() - 1).id());
            found = found.size() < page.limit() ? List.of() : letters.find(page);
        }
        return written;
    }

    private static boolean mayBeShown(LetterCall call) {
        return call.redacted().isEmpty() || call.keyId() != null;
    }
}
