package io.resilience.fallback;

import io.resilience.exception.ProblemKind;
import io.resilience.policy.FallbackPolicy;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks for fallback methods: in the guarded method's class, then upward. A method fits that takes the same parameters, type
 * variables replaced, and perhaps an exception; of those with the same exception type the nearest is meant. A method that fits in
 * its parameters and not otherwise is a problem; one that doesn't is merely another overload, unless there is no better.
 */
final class FallbackMethods {
    private final Method guarded;
    private final String name;
    private final Misfit misfit;
    private final List<TypeShape> wanted;
    private final AnswerType answer;

    private FallbackMethods(Wiring wiring, Method guarded, String name) {
        this.guarded = guarded;
        this.name = name;
        this.answer = wiring.answer();
        this.wanted = TypeShape.all(guarded.getGenericParameterTypes(), Map.of());
        this.misfit = new Misfit(wiring, guarded, wanted, name);
    }

    /** The fallback that {@code policy} means; null when there is a problem, which {@code wiring} now knows. */
    static @Nullable MethodFallback resolve(FallbackPolicy.Method policy, Wiring wiring) {
        Method guarded = wiring.guarded();
        if (guarded == null) {
            wiring.problem(
                    ProblemKind.FALLBACK_WITHOUT_CLASS,
                    "there is no class to look for the fallback method '" + policy.name()
                            + "' in, because the operation is called without an annotated method",
                    "give a function, a value, or an answer from the cache");
            return null;
        }
        List<Overload> overloads = new FallbackMethods(wiring, guarded, policy.name()).overloads();
        return overloads.isEmpty() ? null : new MethodFallback(policy.name(), overloads, policy.filter());
    }

    private List<Overload> overloads() {
        List<Candidate> fitting = fitting();
        List<Candidate> visible = fitting.stream()
                .filter(each -> each.isVisibleTo(guarded.getDeclaringClass()))
                .toList();
        if (visible.isEmpty()) {
            fitting.stream().limit(1).forEach(misfit::invisible);
            return List.of();
        }
        List<@Nullable Overload> overloads =
                nearest(visible).map(this::overload).toList();
        return overloads.contains(null)
                ? List.of()
                : overloads.stream().filter(Objects::nonNull).toList();
    }

    /** Methods of the name that take the parameters; noting a problem when there is none. */
    private List<Candidate> fitting() {
        List<Lineage> lineage = Lineage.of(guarded.getDeclaringClass());
        List<Candidate> named = lineage.stream()
                .flatMap(home -> List.of(home.type().getDeclaredMethods()).stream()
                        .filter(method -> method.getName().equals(name) && !method.isSynthetic())
                        .map(method -> Candidate.of(method, home, guarded)))
                .toList();
        List<Candidate> others = named.stream().filter(each -> !isGuarded(each)).toList();
        List<Candidate> fitting =
                others.stream().filter(each -> each.takes(wanted)).toList();
        if (named.isEmpty()) {
            misfit.missing(lineage);
        } else if (others.isEmpty()) {
            misfit.itself();
        } else if (fitting.isEmpty()) {
            misfit.otherParameters(others);
        }
        return fitting;
    }

    /** Whether a call of the candidate would reach the guarded method again, be it by overriding. */
    private boolean isGuarded(Candidate candidate) {
        return name.equals(guarded.getName())
                && candidate.parameters().size() == wanted.size()
                && candidate.takes(wanted);
    }

    private java.util.stream.Stream<Candidate> nearest(List<Candidate> visible) {
        Map<Class<?>, Candidate> byException = new LinkedHashMap<>();
        visible.stream()
                .sorted(Comparator.comparing(each -> !each.isExact(wanted)))
                .forEach(each -> byException.putIfAbsent(exception(each), each));
        return byException.values().stream();
    }

    /** The exception that a candidate takes; {@code void} for none. */
    private Class<?> exception(Candidate candidate) {
        Class<?> exception = candidate.exception(wanted.size());
        return exception == null ? void.class : exception;
    }

    private @Nullable Overload overload(Candidate candidate) {
        // every check is made, so that all problems are told at once
        boolean owner = misfit.checkOwner(candidate);
        boolean returns = misfit.checkReturn(candidate, answer);
        boolean access = misfit.checkAccess(candidate);
        return owner && returns && access
                ? Overload.of(candidate, exception(candidate), guarded.getReturnType(), wanted.size())
                : null;
    }
}
