package io.resilience.inventory;

import io.resilience.config.AnnotationReader;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.woven.MethodLine;
import io.resilience.woven.Route;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for methods that are annotated and guarded by nothing. */
final class SelfCheck {
    private final ClassLoader loader;
    private final WeavingEvidence evidence;
    private final List<Interception> interceptions;

    SelfCheck(ClassLoader loader, List<Interception> interceptions) {
        this.loader = loader;
        this.evidence = WeavingEvidence.of(loader);
        this.interceptions = interceptions;
    }

    /** What nothing guards; {@code intercepted} is guarded by an injector. */
    List<Unguarded> run(Set<MethodLine> intercepted) {
        List<Unguarded> found = new ArrayList<>();
        for (MethodLine line : evidence.bare()) {
            Method method = WeavingEvidence.find(loader, line);
            if (method != null) {
                found.add(new Unguarded(line, AnnotationReader.lost(method)));
            }
        }
        for (MethodLine line : evidence.missing()) {
            Method method = intercepted.contains(line) ? null : WeavingEvidence.find(loader, line);
            Unguarded wrong = method == null ? null : judge(line, method);
            if (wrong != null) {
                found.add(wrong);
            }
        }
        return found;
    }

    private @Nullable Unguarded judge(MethodLine line, Method method) {
        Route promised = evidence.receipts().get(line);
        if (promised != null) {
            return found(
                    ProblemKind.WEAVING_LOST,
                    line,
                    "a receipt says that " + promised.text() + " has woven it, and its class" + from(method)
                            + " is not woven",
                    "build that with its weaving step, or take the older copy off the class path");
        }
        if (Modifier.isAbstract(method.getModifiers())) {
            return unguarded(
                    line, "it is abstract, so there is nothing to guard", "annotate the methods that implement it");
        }
        return interceptions.isEmpty() ? unwoven(line) : obstructed(line, method);
    }

    private Unguarded unwoven(MethodLine line) {
        boolean others = !evidence.woven().isEmpty();
        return unguarded(
                line,
                "it is annotated and guarded by nothing, since "
                        + (others ? "the weaving that made other classes did not see its class" : "no class is woven"),
                "add the weaving step to the build of its jar, or the agent to the command line");
    }

    /** Null if some injector can guard the method, and may do so yet. */
    private @Nullable Unguarded obstructed(MethodLine line, Method method) {
        Interception.Obstruction first = null;
        for (Interception each : interceptions) {
            Interception.Obstruction obstruction = each.obstruction(method);
            if (obstruction == null) {
                return null;
            }
            first = first == null ? obstruction : first;
        }
        return first == null ? null : unguarded(line, "it is not woven, and " + first.cause(), first.remedy());
    }

    private static Unguarded unguarded(MethodLine line, String cause, String remedy) {
        return found(ProblemKind.UNGUARDED, line, cause, remedy);
    }

    private static Unguarded found(ProblemKind kind, MethodLine line, String cause, String remedy) {
        return new Unguarded(line, Problem.of(kind, line.words(), cause, remedy));
    }

    private static String from(Method method) {
        var source = method.getDeclaringClass().getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null ? "" : " from " + source.getLocation();
    }
}
