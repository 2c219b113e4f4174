package io.resilience.fallback;

import io.resilience.exception.ProblemKind;
import io.resilience.policy.Nearest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Says what is wrong with the methods of a fallback's name: one sentence of cause and remedy each. */
record Misfit(Wiring wiring, Method guarded, List<TypeShape> wanted, String name) {
    void missing(Collection<Lineage> lineage) {
        List<String> names = lineage.stream()
                .flatMap(home -> List.of(home.type().getDeclaredMethods()).stream())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .filter(each -> !each.equals(guarded.getName()))
                .toList();
        String near = Nearest.name(name, names);
        String remedy = near == null ? "write " + proposal() : "did you mean '" + near + "'?";
        wiring.problem(
                ProblemKind.FALLBACK_MISSING,
                "there is no fallback method '" + name + "' in " + home() + " or above it",
                remedy);
    }

    private String proposal() {
        return TypeShape.of(guarded.getGenericReturnType()) + " " + Wiring.signature(name, wanted);
    }

    void itself() {
        wiring.problem(
                ProblemKind.FALLBACK_ITSELF,
                "the fallback method '" + name + "' is the guarded method itself",
                "name another, or an overload that takes an exception as well");
    }

    void otherParameters(List<Candidate> others) {
        Candidate nearest = others.stream()
                .filter(each -> each.parameters().size() == wanted.size())
                .findFirst()
                .orElse(others.get(0));
        wiring.problem(
                ProblemKind.FALLBACK_PARAMETERS,
                subject(nearest) + " takes other parameters",
                "make them " + Wiring.parameters(wanted) + ", optionally followed by an exception");
    }

    void invisible(Candidate candidate) {
        Class<?> owner = candidate.method().getDeclaringClass();
        String where = owner.getSimpleName();
        if (candidate.isOfInterface()) {
            invisible(
                    candidate,
                    "is a static method of the interface " + where + ", which is not inherited",
                    "move it to " + home());
        } else if (Modifier.isPrivate(candidate.method().getModifiers())) {
            invisible(candidate, "is private in " + where, "make it protected");
        } else {
            invisible(
                    candidate,
                    "is visible only in the package of " + where + ", " + owner.getPackageName(),
                    "make it protected");
        }
    }

    private void invisible(Candidate candidate, String cause, String remedy) {
        wiring.problem(ProblemKind.FALLBACK_INVISIBLE, subject(candidate) + " " + cause, remedy);
    }

    boolean checkOwner(Candidate candidate) {
        boolean fits = candidate.isStatic() || !Modifier.isStatic(guarded.getModifiers());
        if (!fits) {
            wiring.problem(
                    ProblemKind.FALLBACK_NOT_STATIC,
                    subject(candidate) + " needs an object, but the guarded method is static",
                    "make it static");
        }
        return fits;
    }

    boolean checkReturn(Candidate candidate, AnswerType answer) {
        boolean fits = returnFits(candidate.returned(), answer);
        if (!fits) {
            TypeShape declared = TypeShape.of(answer.declared());
            wiring.problem(
                    ProblemKind.FALLBACK_RETURN,
                    subject(candidate) + " returns " + candidate.returned() + ", which is no "
                            + (answer.staged() ? declared + " or " + TypeShape.of(answer.value()) : declared),
                    "return " + declared);
        }
        return fits;
    }

    /** Whether answers of a type can stand for the guarded method's. */
    static boolean returnFits(TypeShape returned, AnswerType answer) {
        if (answer.declared() == void.class || TypeFit.assignable(returned, TypeShape.of(answer.declared()))) {
            return true;
        }
        return answer.staged() && (stageFits(returned, answer) || valueFits(returned, answer));
    }

    /** Any stage of such a value will do: its value is passed on, not the stage. */
    private static boolean stageFits(TypeShape returned, AnswerType answer) {
        TypeShape value = TypeShape.of(answer.value());
        TypeShape stage = new TypeShape.Applied(
                CompletionStage.class, List.of(new TypeShape.Wild(List.of(TypeFit.boxed(value)), List.of())));
        return TypeFit.assignable(returned, stage);
    }

    private static boolean valueFits(TypeShape returned, AnswerType answer) {
        return returned.erasure() == void.class
                ? answer.isVoid()
                : TypeFit.assignable(returned, TypeShape.of(answer.value()));
    }

    boolean checkAccess(Candidate candidate) {
        boolean fits = candidate.method().trySetAccessible();
        if (!fits) {
            Class<?> owner = candidate.method().getDeclaringClass();
            wiring.problem(
                    ProblemKind.FALLBACK_CLOSED,
                    subject(candidate) + " is closed to reflection",
                    "add 'opens " + owner.getPackageName() + " to io.resilience.runtime;' to the module "
                            + owner.getModule().getName());
        }
        return fits;
    }

    private String home() {
        return guarded.getDeclaringClass().getSimpleName();
    }

    private static String subject(Candidate candidate) {
        return "the fallback method '" + candidate + "'";
    }
}
