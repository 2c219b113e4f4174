package io.resilience.fallback;

import io.resilience.annotation.FallbackHandler;
import io.resilience.exception.ProblemKind;
import java.lang.reflect.Modifier;
import java.util.Map;

/** Whether objects of a class can answer for a guarded method. */
record HandlerType(Class<? extends FallbackHandler<?>> type, Wiring wiring) {
    boolean fits(FallbackObjects objects) {
        return isConcrete() && answerFits() && (objects != FallbackObjects.BY_CONSTRUCTOR || isConstructible());
    }

    private boolean isConcrete() {
        return noted(
                !type.isInterface() && !Modifier.isAbstract(type.getModifiers()),
                ProblemKind.FALLBACK_HANDLER,
                "is abstract, so there can be no object of it",
                "name a class that implements it");
    }

    private boolean answerFits() {
        TypeShape given = answer();
        TypeShape declared = TypeShape.of(wiring.answer().declared());
        return noted(
                Misfit.returnFits(given, wiring.answer()),
                ProblemKind.FALLBACK_RETURN,
                "answers with " + given + ", which is no "
                        + (wiring.answer().staged()
                                ? declared + " or "
                                        + TypeShape.of(wiring.answer().value())
                                : declared),
                "implement FallbackHandler<" + TypeFit.boxed(declared) + ">");
    }

    /** What its {@code T} stands for. */
    private TypeShape answer() {
        Map<?, TypeShape> bindings = Lineage.of(type).stream()
                .filter(home -> home.type() == FallbackHandler.class)
                .findFirst()
                .orElseThrow()
                .bindings();
        return bindings.isEmpty()
                ? TypeShape.of(wiring.answer().declared()) // raw: the author says nothing
                : bindings.values().iterator().next();
    }

    private boolean isConstructible() {
        boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        return noted(
                !inner && hasPlainConstructor(),
                ProblemKind.FALLBACK_HANDLER,
                inner ? "is an inner class, which needs an outer object" : "has no constructor without parameters",
                inner
                        ? "make it static"
                        : "add one, or give the runtime another way to make it: ResilienceBuilder.fallbackObjects");
    }

    private boolean hasPlainConstructor() {
        try {
            return type.getDeclaredConstructor().trySetAccessible();
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    private boolean noted(boolean holds, ProblemKind kind, String cause, String remedy) {
        if (!holds) {
            wiring.problem(kind, "the fallback handler " + type.getSimpleName() + " " + cause, remedy);
        }
        return holds;
    }
}
