package io.resilience.weaver.receipt;

import io.resilience.weaver.bytebuddy.GuardedMethods;
import io.resilience.woven.MethodLine;
import io.resilience.woven.Route;
import io.resilience.woven.WeavingReceipt;
import io.resilience.woven.WovenMarks;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import org.jspecify.annotations.Nullable;

/**
 * Writes the receipt of a folder of woven classes, changes none, and fails when an annotated method in it is not woven.
 *
 * <p>It is a plugin of Byte Buddy because that has the build plugins; what it looks for is what ajc has done.
 */
public final class ReceiptPlugin implements Plugin {
    private final File folder;
    private final Set<String> visited = new ConcurrentSkipListSet<>();
    private final Map<MethodLine, Route> guarded = new ConcurrentSkipListMap<>();
    private final Set<String> problems = new ConcurrentSkipListSet<>();

    /** For the class files in {@code folder}. */
    public ReceiptPlugin(File folder) {
        this.folder = folder;
    }

    /** Notes the methods of a class; it is never one to change. */
    @Override
    public boolean matches(@Nullable TypeDescription type) {
        if (type != null && !type.isAnnotation()) {
            visited.add(type.getName());
            note(type);
        }
        return false;
    }

    private void note(TypeDescription type) {
        GuardedMethods methods = GuardedMethods.of(type);
        problems.addAll(methods.problems());
        List<MethodLine> marks = type.getDeclaredMethods().stream()
                .filter(MethodDescription::isSynthetic)
                .map(ReceiptPlugin::line)
                .toList();
        methods.annotated().stream()
                .filter(method -> !method.isAbstract() && !method.isNative())
                .map(ReceiptPlugin::line)
                .forEach(line -> note(line, WovenMarks.of(line, marks)));
    }

    private void note(MethodLine method, @Nullable Route route) {
        if (route == null) {
            problems.add(method.words() + " is annotated and not woven");
        } else {
            guarded.put(method, route);
        }
    }

    private static MethodLine line(MethodDescription.InDefinedShape method) {
        return MethodLine.parse(GuardedMethods.line(method));
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator classFiles) {
        return builder;
    }

    /**
     * Writes the receipt.
     *
     * @throws IllegalStateException naming every annotated method that is not woven
     */
    @Override
    public void close() throws IOException {
        WeavingReceipt.update(folder.toPath(), visited, guarded);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "not everything that is annotated is guarded; let the weaving step run before"
                            + " this one, on the same folder (docs/weaving.md):\n  "
                            + String.join("\n  ", problems));
        }
    }
}
