package io.resilience.exception;

import java.io.Serializable;

/**
 * One thing that can't work in annotations or settings, found before traffic.
 *
 * @param id what it is, in kebab-case; {@code docs/problems.md} explains each. It never changes, so programs may rely on it
 * @param place where: a method, a setting's line in a file, a class; empty where there is none
 * @param cause what is wrong; of an annotation's member it begins with its name, such as {@code @Timeout value}
 * @param remedy what to do, empty where the cause says it
 */
public record Problem(String id, String place, String cause, String remedy) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Makes the texts {@linkplain Printable printable}, for they repeat what stands in files. */
    public Problem {
        place = Printable.of(place);
        cause = Printable.of(cause);
        remedy = Printable.of(remedy);
    }

    /** A problem of a known kind. */
    public static Problem of(ProblemKind kind, String place, String cause, String remedy) {
        return new Problem(kind.id(), place, cause, remedy);
    }

    /** Whether it is only a warning: it may be meant, and stops nothing. */
    public boolean isWarning() {
        ProblemKind kind = ProblemKind.named(id);
        return kind != null && kind.isWarning();
    }

    /** The sentence without its id: {@code place: cause; remedy}. */
    public String sentence() {
        return (place.isEmpty() ? "" : place + ": ") + what();
    }

    /** Cause and remedy, for where the place is known: {@code cause; remedy}. */
    public String what() {
        return remedy.isEmpty() ? cause : cause + "; " + remedy;
    }

    /** The sentence and its id: {@code place: cause; remedy [id]}. */
    @Override
    public String toString() {
        return sentence() + " [" + id + "]";
    }
}
