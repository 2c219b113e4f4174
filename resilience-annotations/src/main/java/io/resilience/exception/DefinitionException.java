package io.resilience.exception;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Annotations or configuration that cannot work, found before traffic; lists every problem, each with place and remedy. */
public class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
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

    private static List<String> numbered(List<Problem> problems) {
        if (problems.size() == 1) {
            return List.of(problems.get(0).toString());
        }
        return IntStream.range(0, problems.size())
                .mapToObj(i -> (i + 1) + ") " + problems.get(i))
                .toList();
    }
}
