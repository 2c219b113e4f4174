package io.resilience.inventory;

import io.resilience.exception.Problem;
import io.resilience.woven.MethodLine;

/** An annotated method that nothing guards, and why. */
public record Unguarded(MethodLine method, Problem problem) {
    /** One sentence: where, why, what to do. */
    @Override
    public String toString() {
        return problem.toString();
    }
}
