package io.resilience.samples.grocery;

import io.resilience.policy.DurationText;
import io.resilience.policy.Nearest;
import io.resilience.samples.grocery.wiring.AgentWiring;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/** Reads the command line; whatever it cannot read, it says in one sentence. */
final class CommandLine {
    private static final List<String> FLAGS = List.of("--for", "--wiring", "--seed", "--store", "--quiet");
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private CommandLine() {}

    /** The options; an {@link IllegalArgumentException} carries the sentence. */
    static AgentOptions parse(List<String> words) {
        AgentOptions options = AgentOptions.DEFAULT;
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String flag = rest.next();
            options = switch (flag) {
                case "--for" -> options.withLength(length(value(flag, rest, "60s")));
                case "--wiring" -> options.withWiring(wiring(value(flag, rest, "guice")));
                case "--seed" -> options.withSeed(seed(value(flag, rest, "7")));
                case "--store" -> options.withStore(Path.of(value(flag, rest, "target/grocery-letters.db")));
                case "--quiet" -> options.quietly();
                default ->
                    throw new IllegalArgumentException("There is no flag " + flag + "; " + suggestion(flag, FLAGS));
            };
        }
        return options;
    }

    private static String value(String flag, Iterator<String> rest, String example) {
        if (rest.hasNext()) {
            return rest.next();
        }
        throw new IllegalArgumentException(flag + " needs a value, such as " + flag + " " + example + ".");
    }

    private static Duration length(String text) {
        Duration length;
        try {
            length = DurationText.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--for " + text + ": " + e.getMessage(), e);
        }
        if (length.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("--for " + text + " is too short to show anything; give it 2s or more.");
        }
        return length;
    }

    private static AgentWiring wiring(String text) {
        return switch (text) {
            case "aspectj" -> AgentWiring.ASPECTJ;
            case "guice" -> AgentWiring.GUICE;
            default ->
                throw new IllegalArgumentException(
                        "There is no wiring " + text + "; " + suggestion(text, List.of("aspectj", "guice")));
        };
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--seed " + text + " is not a whole number.", e);
        }
    }

    private static String suggestion(String word, List<String> known) {
        String nearest = Nearest.name(word, known);
        return nearest == null ? "write one of " + String.join(", ", known) + "." : "did you mean " + nearest + "?";
    }
}
