package io.resilience.weaver.bytebuddy;

import io.resilience.woven.MethodLine;
import io.resilience.woven.Route;
import io.resilience.woven.WeavingReceipt;
import io.resilience.woven.WovenMethods;
import java.io.File;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import org.jspecify.annotations.Nullable;

/**
 * Weaves guards into the annotated methods of classes; the build plugins of Byte Buddy find it by themselves.
 *
 * <p>A method keeps its place, its modifiers and all that reflection sees; its code moves to a private companion, and what is left is
 * a call that {@link io.resilience.woven.GuardedCall} links. Only {@code synchronized} moves with the code, so that nobody waits for
 * a lock while the guard pauses. A class that is woven already, by this plugin or by AspectJ, is left as it is.
 */
public final class GuardsPlugin implements Plugin {
    private static final String MARK = "io.resilience.woven.Woven";
    private static final String ASPECT = "io.resilience.weaver.Guarding";
    /** In the name of each method that has the code of an advice. */
    private static final String ADVICE = "_aroundBody";

    private final @Nullable File output;
    private final Set<String> visited = new ConcurrentSkipListSet<>();
    private final Set<String> guarded = new ConcurrentSkipListSet<>();

    /** A plugin that only weaves, as in the agent. */
    public GuardsPlugin() {
        this.output = null;
    }

    /** A plugin of a build whose class files are in the folder {@code output}. */
    public GuardsPlugin(File output) {
        this.output = output;
    }

    /**
     * Whether the class has methods to weave.
     *
     * @throws IllegalStateException if it has annotated methods that can't be guarded
     */
    @Override
    public boolean matches(@Nullable TypeDescription type) {
        if (type == null || type.isAnnotation() || isOfAspectJ(type)) {
            return false;
        }
        visited.add(type.getName());
        if (isMarked(type)) {
            note(type.getDeclaredMethods().stream()
                    .filter(method -> isCompanionOfOne(method, type))
                    .toList());
            return false;
        }
        return !woven(type).annotated().isEmpty();
    }

    private static GuardedMethods woven(TypeDescription type) {
        GuardedMethods methods = GuardedMethods.of(type);
        List<String> problems = methods.problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return methods;
    }

    private static boolean isMarked(TypeDescription type) {
        return type.getDeclaredAnnotations().stream()
                .anyMatch(each -> each.getAnnotationType().getName().equals(MARK));
    }

    /**
     * Whether the aspect's advice has been copied into the class. Looks at the parameters of ajc's methods only: those of others may be of
     * types that are not there.
     */
    private static boolean isOfAspectJ(TypeDescription type) {
        return type.getDeclaredMethods().stream()
                .filter(method -> method.getName().contains(ADVICE))
                .flatMap(method -> method.getParameters().asTypeList().stream())
                .anyMatch(parameter -> parameter.getTypeName().equals(ASPECT));
    }

    private static boolean isCompanionOfOne(MethodDescription.InDefinedShape method, TypeDescription type) {
        String companion = WovenMethods.PREFIX + method.getName() + WovenMethods.SUFFIX;
        return type.getDeclaredMethods().stream()
                .anyMatch(each ->
                        each.getName().equals(companion) && each.getDescriptor().equals(method.getDescriptor()));
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator classFiles) {
        List<MethodDescription.InDefinedShape> methods = woven(type).annotated();
        note(methods);
        return builder.visit(new ClassWeaver(methods));
    }

    /**
     * Weaves a class that was woven before it was redefined: the same methods, whatever is annotated now, for the JVM takes no class that has
     * more or fewer of them.
     *
     * @param woven the names of these methods, each with its descriptor
     */
    public DynamicType.Builder<?> again(DynamicType.Builder<?> builder, TypeDescription type, Set<String> woven) {
        return builder.visit(new ClassWeaver(type.getDeclaredMethods().stream()
                .filter(method -> woven.contains(method.getInternalName() + method.getDescriptor()))
                .toList()));
    }

    /** Whether an annotation of ours stands at the class or at one of its methods. */
    public static boolean names(TypeDescription type) {
        return Stream.concat(
                        type.getDeclaredAnnotations().stream(),
                        type.getDeclaredMethods().stream().flatMap(method -> method.getDeclaredAnnotations().stream()))
                .anyMatch(each -> each.getAnnotationType().getName().startsWith(CarriedGuards.PACKAGE));
    }

    /** Whether the class is woven already, by this plugin or by AspectJ. */
    public static boolean isWoven(TypeDescription type) {
        return isMarked(type) || isOfAspectJ(type);
    }

    private void note(List<MethodDescription.InDefinedShape> methods) {
        methods.forEach(method -> guarded.add(GuardedMethods.line(method)));
    }

    /** The methods that are guarded, woven now or before, each as a line of {@link GuardedMethods#line}; sorted. */
    public Set<String> guarded() {
        return Collections.unmodifiableSet(new TreeSet<>(guarded));
    }

    /** The end of a build: writes the receipt. */
    @Override
    public void close() throws IOException {
        if (output != null) {
            WeavingReceipt.update(
                    output.toPath(),
                    visited,
                    guarded.stream().collect(Collectors.toMap(MethodLine::parse, line -> Route.BYTE_BUDDY)));
        }
    }
}
