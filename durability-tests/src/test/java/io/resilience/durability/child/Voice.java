package io.resilience.durability.child;

import io.resilience.durability.child.Mark.Verb;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Says what the program did: each mark is in the pipe when the method returns. */
final class Voice {
    private final PrintStream out;

    Voice(PrintStream out) {
        this.out = out;
    }

    /** Something that is done now. */
    void say(Verb verb, Object... words) {
        say(System.nanoTime(), verb, words);
    }

    /** Something that was begun then and is done now. */
    void say(long before, Verb verb, Object... words) {
        List<String> texts = Arrays.stream(words)
                .map(word -> String.valueOf(word).replaceAll("\\s+", "_"))
                .toList();
        String line = new Mark(before, System.nanoTime(), verb, texts).line();
        synchronized (this) {
            out.println(line);
            out.flush();
        }
    }
}
