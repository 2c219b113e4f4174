package io.resilience.exception;

import java.util.List;

/** Annotations or configuration that cannot work, found before traffic; lists every problem, each with place and remedy. */
public class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final List<String> problems;

    /** All problems found, at least one; each a sentence that says what, where, and what to do. */
    public DefinitionException(List<String> problems) {
        super(String.join("\n", numbered(problems)));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order found. */
    public List<String> problems() {
        return problems;
    }

    private static List<String> numbered(List<String> problems) {
        if (problems.size() == 1) {
            return problems;
        }
        return java.util.stream.IntStream.range(0, problems.size())
                .mapToObj(i -> (i + 1) + ") " + problems.get(i))
                .toList();
    }
}
