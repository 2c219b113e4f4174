package io.resilience.config;

import io.resilience.annotation.Asynchronous;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of a method; what can't work becomes a sentence that says where and what to do. */
public final class AnnotationReader {
    private AnnotationReader() {}

    /**
     * What the annotations of {@code method} say, null if none guards it. A method's own annotation stands before its class's; an
     * annotation of a method that it overrides is not looked at.
     *
     * @param beanClass the class of the object, which has the method or inherits it
     * @param problems gets a sentence for each thing that can't work
     */
    public static @Nullable GuardedMethod read(Class<?> beanClass, Method method, Collection<String> problems) {
        FoundAnnotations own = FoundAnnotations.of(method, MethodName.bare(method));
        ClassAnnotations ofClass = ClassAnnotations.of(method.getDeclaringClass());
        FoundAnnotations all = ofClass.areFor(method) ? own.over(ofClass.found()) : own;
        if (!all.guards() || StaticForwarder.is(method)) {
            return null;
        }
        MethodProblems complaints = new MethodProblems(beanClass, method, problems);
        if (Modifier.isAbstract(method.getModifiers())) {
            complaints.add(
                    "is abstract, so there is nothing to guard; put its annotations on the methods that implement it");
        }
        if (isSuspending(method)) {
            complaints.add(
                    "is a suspend function, which returns before its work is done, so no guard sees how that ends;"
                            + " annotate a function that it calls, or return a CompletionStage");
        }
        Layer settings = new AnnotationSettings(all, ofClass.found(), complaints).layer();
        GuardedMethod.Name name = new NameReader(all, ofClass.found(), complaints).read(method);
        GuardedMethod.Shape shape = ShapeReader.read(method, all.get(Asynchronous.class) != null, complaints);
        return new GuardedMethod(method, name, settings, shape);
    }

    /** Kotlin gives such a function a continuation, as its last parameter. */
    private static boolean isSuspending(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length > 0
                && parameters[parameters.length - 1].getName().equals("kotlin.coroutines.Continuation");
    }
}
