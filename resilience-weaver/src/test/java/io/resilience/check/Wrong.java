package io.resilience.check;

import io.resilience.exception.ProblemKind;

/**
 * A source with one problem.
 *
 * @param sentence what the message holds
 * @param source the class; the problem stands at the line with {@code /*!*}{@code /}
 */
record Wrong(ProblemKind kind, String sentence, String source) {
    static final String MARK = "/*!*/";

    /** The line with the mark, from 1. */
    long line() {
        return source.substring(0, source.indexOf(MARK)).lines().count()
                + (source.charAt(source.indexOf(MARK) - 1) == '\n' ? 1 : 0);
    }

    @Override
    public String toString() {
        return kind.id() + ": " + sentence;
    }
}
