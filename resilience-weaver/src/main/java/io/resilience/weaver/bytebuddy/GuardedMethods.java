package io.resilience.weaver.bytebuddy;

import io.resilience.config.GeneratedClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.pool.TypePool;

/**
 * The methods of a class that guard annotations are for, as the runtime reads them: those of the method, those of its class and what
 * that inherits, and those that such annotations carry themselves.
 *
 * @param type the class
 * @param annotated its annotated methods, in the order of the class file; the ones that can't be guarded are among them
 */
public record GuardedMethods(TypeDescription type, List<MethodDescription.InDefinedShape> annotated) {
    /** A handle takes 255 slots of arguments, and the guard needs some of them for itself. */
    private static final int MOST_SLOTS = 230;

    private static final String CONTINUATION = "kotlin.coroutines.Continuation";
    private static final TypeDescription OBJECT = TypeDescription.ForLoadedType.of(Object.class);

    /** Looks at a class; one that a framework generated only passes calls on, so that it has none. */
    public static GuardedMethods of(TypeDescription type) {
        if (type.isSynthetic() || GeneratedClass.named(type.getName())) {
            return new GuardedMethods(type, List.of());
        }
        Scope scope = Scope.of(type);
        return new GuardedMethods(
                type,
                type.getDeclaredMethods().stream()
                        .filter(method -> method.isMethod() && !method.isSynthetic() && !method.isBridge())
                        .filter(method -> CarriedGuards.of(method.getDeclaredAnnotations())
                                        .guards()
                                || scope.includes(method))
                        .filter(method -> !isForwarder(method, type))
                        .toList());
    }

    /** One sentence for each annotated method that has no code to guard, or too many parameters. */
    public List<String> problems() {
        return annotated.stream()
                .map(GuardedMethods::problem)
                .filter(problem -> !problem.isEmpty())
                .toList();
    }

    /** The class and method as one line: {@code io.shop.Prices#of(Ljava/lang/String;)I}. */
    public static String line(MethodDescription.InDefinedShape method) {
        return method.getDeclaringType().getName() + "#" + method.getInternalName() + method.getDescriptor();
    }

    private static String problem(MethodDescription.InDefinedShape method) {
        if (method.isAbstract()) {
            return name(method)
                    + " is abstract, so there is nothing to guard; put its annotations on the methods that implement it";
        }
        if (method.isNative()) {
            return name(method)
                    + " is native, so there is no code to move behind a guard; annotate a Java method that calls it";
        }
        if (isSuspending(method)) {
            return name(method)
                    + " is a suspend function, which returns before its work is done, so no guard sees how that ends;"
                    + " annotate a function that it calls, or return a CompletionStage";
        }
        return method.getStackSize() <= MOST_SLOTS
                ? ""
                : name(method) + " takes more arguments than a guard can pass on; put some of them into an object";
    }

    /** Kotlin gives a class a static method for a {@code @JvmStatic} function of its companion; it calls that, which is guarded. */
    private static boolean isForwarder(MethodDescription.InDefinedShape method, TypeDescription type) {
        return method.isStatic()
                && method.getDeclaredAnnotations().stream()
                        .anyMatch(each -> each.getAnnotationType().getName().equals("kotlin.jvm.JvmStatic"))
                && type.getDeclaredTypes().stream()
                        .flatMap(companion -> companion.getDeclaredMethods().stream())
                        .anyMatch(function -> !function.isStatic()
                                && function.getName().equals(method.getName())
                                && function.getDescriptor().equals(method.getDescriptor()));
    }

    /** Kotlin gives such a function a continuation, as its last parameter. */
    private static boolean isSuspending(MethodDescription.InDefinedShape method) {
        int parameters = method.getParameters().size();
        return parameters > 0
                && method.getParameters()
                        .get(parameters - 1)
                        .getType()
                        .asErasure()
                        .getName()
                        .equals(CONTINUATION);
    }

    private static String name(MethodDescription.InDefinedShape method) {
        return method.getDeclaringType().getName() + "." + method.getName();
    }

    /** What the annotations of a class are for. */
    private record Scope(boolean guards, Set<String> fallbacks) {
        static Scope of(TypeDescription type) {
            boolean guards = false;
            Set<String> fallbacks = Set.of();
            for (TypeDescription at : lineage(type)) {
                CarriedGuards carried = CarriedGuards.of(declared(at, type));
                guards |= carried.guards();
                fallbacks = fallbacks.isEmpty() ? carried.fallbacks() : fallbacks;
            }
            return new Scope(guards, guards ? named(type, fallbacks) : Set.of());
        }

        /**
         * The class and its superclasses, up to the JDK's or to one without a class file: at run time some programs make
         * superclasses, and these have no annotations to read.
         */
        private static List<TypeDescription> lineage(TypeDescription type) {
            List<TypeDescription> lineage = new ArrayList<>();
            try {
                TypeDefinition at = type;
                while (at != null && !at.getTypeName().startsWith("java.")) {
                    at.asErasure().getDeclaredAnnotations();
                    lineage.add(at.asErasure());
                    at = at.getSuperClass();
                }
            } catch (TypePool.Resolution.NoSuchTypeException noClassFile) {
                return lineage;
            }
            return lineage;
        }

        private static List<? extends AnnotationDescription> declared(TypeDescription at, TypeDescription type) {
            return at.getDeclaredAnnotations().stream()
                    .filter(each -> at.equals(type) || each.isInherited())
                    .toList();
        }

        private static Set<String> named(TypeDescription type, Set<String> ofClass) {
            Set<String> names = new HashSet<>(ofClass);
            type.getDeclaredMethods()
                    .forEach(method -> names.addAll(
                            CarriedGuards.of(method.getDeclaredAnnotations()).fallbacks()));
            return names;
        }

        boolean includes(MethodDescription.InDefinedShape method) {
            return guards
                    && !method.isPrivate()
                    && !method.isStatic()
                    && (!method.isAbstract() || method.getDeclaringType().isInterface())
                    && !fallbacks.contains(method.getName())
                    && !overridesObject(method);
        }

        private static boolean overridesObject(MethodDescription.InDefinedShape method) {
            return OBJECT.getDeclaredMethods().stream()
                    .filter(each -> each.isMethod() && !each.isPrivate())
                    .anyMatch(each -> each.getName().equals(method.getName())
                            && each.getParameters()
                                    .asTypeList()
                                    .asErasures()
                                    .equals(method.getParameters().asTypeList().asErasures()));
        }
    }
}
