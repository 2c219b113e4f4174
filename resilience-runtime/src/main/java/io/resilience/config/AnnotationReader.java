package io.resilience.config;

import io.resilience.annotation.Asynchronous;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of a method; what can't work becomes a problem that says where and what to do. */
public final class AnnotationReader {
    private AnnotationReader() {}

    /** Whether annotations of a type ask for a guard: one of the framework, or one of your own that carries such a one. */
    public static boolean asks(Class<? extends Annotation> type) {
        return FoundAnnotations.ask(type);
    }

    /** Whether a class's own or inherited annotations ask for guards of its methods. */
    public static boolean asksForAll(Class<?> type) {
        return ClassAnnotations.of(type).found().guards();
    }

    /**
     * Whether nothing is left of the annotations for which a weaver has been at a method: neither it nor its class or a type above
     * has any. A weaver may take a method for its class's, or for one that it overrides, where no guard is meant.
     */
    public static boolean lostAll(Method method) {
        return !FoundAnnotations.of(method, "").guards() && noneOn(method.getDeclaringClass());
    }

    private static boolean noneOn(@Nullable Class<?> type) {
        return type == null
                || (!FoundAnnotations.of(type, "").guards()
                        && noneOn(type.getSuperclass())
                        && Arrays.stream(type.getInterfaces()).allMatch(AnnotationReader::noneOn));
    }

    /** The problem of such a method. */
    public static Problem lost(Method method) {
        return Problem.of(
                ProblemKind.ANNOTATIONS_LOST,
                MethodName.of(method),
                "is woven, and its class has no annotations any more: a shrinker or another tool took them out",
                "let it keep them (ProGuard and R8: -keepattributes RuntimeVisible*Annotations,AnnotationDefault)");
    }

    /** Whether annotations of an element itself ask for a guard, such as of a constructor, where they can't have one. */
    public static boolean asks(AnnotatedElement element) {
        return FoundAnnotations.of(element, "").guards();
    }

    /**
     * What the annotations of {@code method} say, null if none guards it. A method's own annotation stands before its class's; an
     * annotation of a method that it overrides is not looked at.
     *
     * @param beanClass the class of the object, which has the method or inherits it
     * @param problems gets each thing that can't work
     */
    public static @Nullable GuardedMethod read(Class<?> beanClass, Method method, Collection<Problem> problems) {
        FoundAnnotations own = FoundAnnotations.of(method, MethodName.bare(method));
        ClassAnnotations ofClass = ClassAnnotations.of(method.getDeclaringClass());
        FoundAnnotations all = ofClass.areFor(method) ? own.over(ofClass.found()) : own;
        if (!all.guards() || StaticForwarder.is(method)) {
            return null;
        }
        MethodProblems complaints = new MethodProblems(beanClass, method, problems);
        if (Modifier.isAbstract(method.getModifiers())) {
            complaints.add(
                    ProblemKind.METHOD_ABSTRACT,
                    "is abstract, so there is nothing to guard",
                    "put its annotations on the methods that implement it");
        }
        if (isSuspending(method)) {
            complaints.add(
                    ProblemKind.METHOD_SUSPENDING,
                    "is a suspend function, which returns before its work is done, so no guard sees how that ends",
                    "annotate a function that it calls, or return a CompletionStage");
        }
        Layer settings = new AnnotationSettings(all, ofClass.found(), complaints).layer();
        GuardedMethod.Name name = new NameReader(all, ofClass.found(), complaints).read(method);
        GuardedMethod.Shape shape = ShapeReader.read(method, all.get(Asynchronous.class) != null, complaints);
        return new GuardedMethod(method, name, settings, shape);
    }

    /** Kotlin gives such a function a continuation, as its last parameter. */
    static boolean isSuspending(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length > 0
                && parameters[parameters.length - 1].getName().equals("kotlin.coroutines.Continuation");
    }
}
