package io.resilience.config;

import io.resilience.annotation.Asynchronous;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of a method; what can't work becomes a problem that says where and what to do. */
public final class AnnotationReader {
    private AnnotationReader() {}

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
        if (!all.guards()) {
            return null;
        }
        MethodProblems complaints = new MethodProblems(beanClass, method, problems);
        if (Modifier.isAbstract(method.getModifiers())) {
            complaints.add(
                    ProblemKind.METHOD_ABSTRACT,
                    "is abstract, so there is nothing to guard",
                    "put its annotations on the methods that implement it");
        }
        Layer settings = new AnnotationSettings(all, ofClass.found(), complaints).layer();
        GuardedMethod.Name name = new NameReader(all, ofClass.found(), complaints).read(method);
        GuardedMethod.Shape shape = ShapeReader.read(method, all.get(Asynchronous.class) != null, complaints);
        return new GuardedMethod(method, name, settings, shape);
    }
}
