package io.resilience.exception;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Annotations or configuration that cannot work, found before traffic; lists every problem, each with place and remedy. */
public class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 50;

    private final List<Problem> problems;

    /** All problems found, at least one. */
    public DefinitionException(Collection<Problem> problems) {
        super(String.join("\n", numbered(List.copyOf(problems))));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order found. */
    public List<Problem> problems() {
        return problems;
    }

    /** The first of them in full: a file that went wrong may have thousands, and {@link #problems} has them all. */
    private static List<String> numbered(List<Problem> problems) {
        if (problems.size() == 1) {
            return List.of(problems.get(0).toString());
        }
        Stream<String> told = IntStream.range(0, Math.min(MOST_TOLD, problems.size()))
                .mapToObj(i -> (i + 1) + ") " + problems.get(i));
        int more = problems.size() - MOST_TOLD;
        return Stream.concat(told, more > 0 ? Stream.of("and " + more + " more") : Stream.empty())
                .toList();
    }
}
