package io.resilience.guard;

import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.util.List;

/** A failure that no rule foresees, met while guards were built from settings; told as their problem, for so nothing of them is in force. */
final class Unforeseen {
    private Unforeseen() {}

    static DefinitionException of(Throwable failure) {
        DefinitionException told = new DefinitionException(List.of(Problem.of(
                ProblemKind.GUARD_UNBUILDABLE,
                "",
                "guards can't be built from these settings: " + failure,
                "look at the settings, and at classes they name; if both are fine, this is a fault of the library")));
        told.initCause(failure);
        return told;
    }
}
