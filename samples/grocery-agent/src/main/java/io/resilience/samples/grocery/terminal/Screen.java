package io.resilience.samples.grocery.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Where pictures go: one over the other on a console, one below the other elsewhere. */
public final class Screen {
    private static final String CLEAR_REST_OF_LINE = "\033[K";
    private static final String CLEAR_REST_OF_SCREEN = "\033[J";

    private final PrintStream out;
    private final boolean inPlace;
    private int drawn;

    /** A screen on {@code out}; {@code inPlace} when it understands where to move its cursor. */
    public Screen(PrintStream out, boolean inPlace) {
        this.out = out;
        this.inPlace = inPlace;
    }

    /** How often a new picture is worth showing. */
    public Duration pace() {
        return inPlace ? Duration.ofMillis(250) : Duration.ofSeconds(5);
    }

    /** Shows a picture. */
    public void show(List<String> lines) {
        StringBuilder text = new StringBuilder();
        if (inPlace && drawn > 0) {
            text.append("\033[").append(drawn).append('A');
        }
        String end = inPlace ? CLEAR_REST_OF_LINE + "\n" : "\n";
        lines.forEach(line -> text.append(line).append(end));
        text.append(inPlace ? CLEAR_REST_OF_SCREEN : "\n");
        drawn = lines.size();
        out.print(text);
        out.flush();
    }

    /** Prints lines that stay. */
    public void print(List<String> lines) {
        drawn = 0;
        lines.forEach(out::println);
        out.flush();
    }
}
