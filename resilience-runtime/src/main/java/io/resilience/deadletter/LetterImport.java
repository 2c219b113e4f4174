package io.resilience.deadletter;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Takes letters from the lines of a {@link LetterExport}, each by itself: a line that is no letter, or whose letter is there
 * already, is told and passed over. So an import that was broken off can simply be repeated.
 */
public final class LetterImport {
    private final DeadLetters letters;
    private final String actor;

    /** Into a store, on behalf of {@code actor}, whose name goes into the letters' audit. */
    public LetterImport(DeadLetters letters, String actor) {
        this.letters = letters;
        this.actor = actor;
    }

    /** A line that was not taken, counted from 1, and why. */
    public record Skipped(long line, String reason) {}

    /** Reads to the end and returns how many letters were taken; {@code skipped} hears of the others. Empty lines count as nothing. */
    public long read(BufferedReader in, Consumer<Skipped> skipped) throws IOException {
        long taken = 0;
        long number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (restored(line) instanceof Receipt.Refused refused) {
                skipped.accept(new Skipped(number, refused.reason()));
            } else {
                taken++;
            }
        }
        return taken;
    }

    private Receipt restored(String line) {
        try {
            return letters.restore(LetterLine.read(line), actor);
        } catch (UnreadableLineException wrong) {
            return new Receipt.Refused(String.valueOf(wrong.getMessage()));
        }
    }
}
