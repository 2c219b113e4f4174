package io.resilience.fallback;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The place where fallbacks are wired, and the problems found there. */
record Wiring(@Nullable Method guarded, AnswerType answer, Collection<Problem> problems) {
    static Wiring of(@Nullable Method guarded, Collection<Problem> problems) {
        return new Wiring(guarded, AnswerType.of(guarded), problems);
    }

    /** Notes what is wrong and what to do. */
    void problem(ProblemKind kind, String cause, String remedy) {
        problems.add(Problem.of(kind, guarded == null ? "" : place(guarded), cause, remedy));
    }

    private static String place(Method guarded) {
        String parameters = signature(guarded.getName(), TypeShape.all(guarded.getGenericParameterTypes(), Map.of()));
        return guarded.getDeclaringClass().getName() + "." + parameters;
    }

    /** A method as people write it: {@code find(String, List<Integer>)}. */
    static String signature(String name, List<TypeShape> parameters) {
        return name + parameters(parameters);
    }

    /** Parameters as people write them: {@code (String, List<Integer>)}. */
    static String parameters(List<TypeShape> parameters) {
        return parameters.stream().map(TypeShape::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
