package io.resilience.policy;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;

/** A value, or a combination of values, that a setting can't have; what it is set for, its reader knows. */
public final class InvalidSettingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final ProblemKind kind;
    private final String cause;
    private final String remedy;

    /** What is wrong, and what would be right. */
    public InvalidSettingException(ProblemKind kind, String cause, String remedy) {
        super(remedy.isEmpty() ? cause : cause + "; " + remedy);
        this.kind = kind;
        this.cause = cause;
        this.remedy = remedy;
    }

    /** Whether it complains of this text, which can be read but means too little or too much. */
    public boolean isOutOfRange(String text) {
        return kind == ProblemKind.VALUE_OUT_OF_RANGE && cause.startsWith("'" + text + "'");
    }

    /** The problem that it is at a place; {@code subject} is the setting's name, empty if the place names it. */
    public Problem at(String place, String subject) {
        return Problem.of(kind, place, subject.isEmpty() ? cause : subject + " " + cause, remedy);
    }

    /** This, its remedy followed by where the values come from. */
    public Problem at(String place, String subject, String origins) {
        Problem problem = at(place, subject);
        return Problem.of(kind, place, problem.cause(), remedy + " (" + origins + ")");
    }
}
