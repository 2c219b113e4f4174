package io.resilience.weaver.bytebuddy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;

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

    private static final TypeDescription OBJECT = TypeDescription.ForLoadedType.of(Object.class);

    /** Looks at a class. */
    public static GuardedMethods of(TypeDescription type) {
        Scope scope = Scope.of(type);
        return new GuardedMethods(
                type,
                type.getDeclaredMethods().stream()
                        .filter(method -> method.isMethod() && !method.isSynthetic() && !method.isBridge())
                        .filter(method -> CarriedGuards.of(method.getDeclaredAnnotations())
                                        .guards()
                                || scope.includes(method))
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
        return method.getStackSize() <= MOST_SLOTS
                ? ""
                : name(method) + " takes more arguments than a guard can pass on; put some of them into an object";
    }

    private static String name(MethodDescription.InDefinedShape method) {
        return method.getDeclaringType().getName() + "." + method.getName();
    }

    /** What the annotations of a class are for. */
    private record Scope(boolean guards, Set<String> fallbacks) {
        static Scope of(TypeDescription type) {
            boolean guards = false;
            Set<String> fallbacks = Set.of();
            for (TypeDefinition at = type; at != null; at = at.getSuperClass()) {
                CarriedGuards carried = CarriedGuards.of(declared(at.asErasure(), type));
                guards |= carried.guards();
                fallbacks = fallbacks.isEmpty() ? carried.fallbacks() : fallbacks;
            }
            return new Scope(guards, guards ? named(type, fallbacks) : Set.of());
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
                    && !method.isAbstract()
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
