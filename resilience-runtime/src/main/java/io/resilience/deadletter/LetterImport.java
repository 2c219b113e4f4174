package io.resilience.deadletter;

import java.util.List;

/**
 * What became of an import.
 *
 * @param taken letters that are there now
 * @param refused lines that are not
 * @param problems why, a sentence with the line's number each; the first {@value #MOST_PROBLEMS} only
 */
public record LetterImport(long taken, long refused, List<String> problems) {
    static final int MOST_PROBLEMS = 100;

    /** Copies the list. */
    public LetterImport {
        problems = List.copyOf(problems);
    }
}
