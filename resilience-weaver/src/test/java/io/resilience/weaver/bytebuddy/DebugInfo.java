package io.resilience.weaver.bytebuddy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/** The line numbers and local variables that a class file tells of a method. */
record DebugInfo(List<Integer> lines, List<String> variables) {
    static Map<String, DebugInfo> of(byte[] classFile) {
        Map<String, DebugInfo> found = new HashMap<>();
        ClassVisitor methods = new ClassVisitor(OpenedClassReader.ASM_API) {
            @Override
            public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                DebugInfo info = new DebugInfo(new ArrayList<>(), new ArrayList<>());
                found.put(name + descriptor, info);
                return info.reader();
            }
        };
        new ClassReader(classFile).accept(methods, 0);
        return found;
    }

    private MethodVisitor reader() {
        return new MethodVisitor(OpenedClassReader.ASM_API) {
            @Override
            public void visitLineNumber(int line, Label start) {
                lines.add(line);
            }

            @Override
            public void visitLocalVariable(
                    String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
                variables.add(name);
            }
        };
    }
}
