package io.resilience.samples.grocery;

import io.resilience.samples.grocery.terminal.Frame;
import io.resilience.samples.grocery.terminal.Screen;
import java.io.PrintStream;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a run finds around it.
 *
 * @param environment looks up environment variables
 * @param screen where it shows itself
 * @param frame how its pictures are drawn
 */
record Surroundings(UnaryOperator<@Nullable String> environment, Screen screen, Frame frame) {
    private static final int LEAST_COLUMNS = 80;
    private static final int USUAL_COLUMNS = 100;

    /** The terminal that the program was started from, if it was started from one; {@code NO_COLOR} is respected. */
    static Surroundings of(UnaryOperator<@Nullable String> environment, PrintStream out, boolean console) {
        boolean able = console && !"dumb".equals(environment.apply("TERM"));
        String noColor = environment.apply("NO_COLOR");
        boolean colours = able && (noColor == null || noColor.isEmpty());
        return new Surroundings(
                environment, new Screen(out, able), new Frame(colours, columns(environment.apply("COLUMNS"))));
    }

    private static int columns(@Nullable String stated) {
        try {
            return stated == null ? USUAL_COLUMNS : Math.max(LEAST_COLUMNS, Integer.parseInt(stated));
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }
}
