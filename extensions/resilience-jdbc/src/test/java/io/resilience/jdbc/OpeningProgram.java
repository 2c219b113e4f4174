package io.resilience.jdbc;

import java.nio.file.Path;

/** A program that opens a store and keeps one letter. */
final class OpeningProgram {
    private OpeningProgram() {}

    public static void main(String[] arguments) {
        try (JdbcDeadLetters letters = JdbcDeadLetters.sqlite(Path.of(arguments[0]))) {
            letters.keep(SampleLetters.draft("buy", "milk"));
        }
    }
}
