package io.resilience;

import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.guard.Guards;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Checks every annotated method of a class and gathers all problems. */
final class Validation {
    private Validation() {}

    static void check(Guards guards, Class<?> type) {
        List<Problem> problems = new ArrayList<>();
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                check(guards, type, method, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    private static void check(Guards guards, Class<?> type, Method method, List<Problem> problems) {
        try {
            guards.of(type, method);
        } catch (DefinitionException wrong) {
            problems.addAll(wrong.problems());
        }
    }
}
