package io.resilience.check;

import io.resilience.config.AnnotationReader;
import io.resilience.config.Configuration;
import io.resilience.config.GuardedMethod;
import io.resilience.config.LetterNames;
import io.resilience.config.SharedNames;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.guard.Inspection;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the annotated methods that a class declares, and what of it carries annotations in vain. */
final class TypeCheck {
    private final Configuration configuration;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Method> guarded = new ArrayList<>();
    private final SharedNames names = new SharedNames();
    private final LetterNames letterNames = new LetterNames();

    TypeCheck(Configuration configuration) {
        this.configuration = configuration;
    }

    /** What was found in all classes checked. */
    List<Finding> findings() {
        return findings;
    }

    /** The methods, of all classes checked, that annotations ask to guard. */
    List<Method> guarded() {
        return guarded;
    }

    void check(Class<?> type) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(type.getClassLoader()); // where settings look for the classes that they name
        try {
            members(type);
        } catch (LinkageError | TypeNotPresentException unreadable) {
            add(type, null, unreadable(type.getName(), unreadable));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A class that needs another which the build does not have. */
    static Problem unreadable(String type, Throwable reason) {
        return Problem.of(
                ProblemKind.CLASS_UNREADABLE,
                type,
                "can't be checked: " + reason,
                "put what it needs on the class path of the build");
    }

    private void members(Class<?> type) {
        int before = guarded.size();
        Method[] methods = type.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toGenericString)); // a JVM gives them in any order
        for (Method method : methods) {
            if (!method.isSynthetic()) {
                method(type, method);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            constructor(type, constructor);
        }
        if (guarded.size() == before && guardsNothing(type)) {
            add(
                    type,
                    null,
                    Problem.of(
                            ProblemKind.CLASS_GUARDS_NOTHING,
                            type.getName(),
                            "has annotations for its methods, and no method that they are for",
                            "annotate the methods themselves; those of a class are not for its private and static ones"));
        }
    }

    private void method(Class<?> type, Method method) {
        Inspection inspection = Inspection.of(type, method, configuration);
        if (inspection != null) {
            guarded.add(method);
            inspection.problems().forEach(problem -> add(type, method, problem));
            shared(inspection).forEach(problem -> add(type, method, problem));
            new BuildRules(inspection, configuration).problems().forEach(problem -> add(type, method, problem));
        }
    }

    /** What is wrong with the method's name beside those of other classes; the graver problem alone. */
    private List<Problem> shared(Inspection inspection) {
        GuardedMethod method = inspection.guarded();
        Problem state = names.meet(method);
        Problem letters = inspection.keepsLetters() ? letterNames.meet(method.name(), method.method()) : null;
        return Stream.ofNullable(letters == null ? state : letters).toList();
    }

    private void constructor(Class<?> type, Constructor<?> constructor) {
        if (AnnotationReader.asks(constructor)) {
            add(
                    type,
                    constructor,
                    Problem.of(
                            ProblemKind.CONSTRUCTOR_ANNOTATED,
                            type.getName(),
                            "a constructor carries a guard's annotation, and constructors are not guarded",
                            "move the work to a method and annotate that"));
        }
    }

    /** Annotations of an abstract class are inherited, so they may be meant for the methods of subclasses. */
    private static boolean guardsNothing(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers()) && AnnotationReader.asks(type) && !type.isAnnotation();
    }

    private void add(Class<?> type, @Nullable Executable member, Problem problem) {
        Finding finding = new Finding(type, member, problem);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
