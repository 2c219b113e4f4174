package io.resilience.check;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The annotations of a class file and its methods, read without loading anything. */
final class AnnotationScan extends ClassVisitor {
    private final Set<String> found = new HashSet<>();
    private @Nullable String superName;

    private AnnotationScan() {
        super(Opcodes.ASM9);
    }

    static AnnotationScan of(ClassReader reader) {
        AnnotationScan scan = new AnnotationScan();
        reader.accept(scan, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return scan;
    }

    /** The binary names of the annotations' types. */
    Set<String> found() {
        return found;
    }

    /** The binary name of the superclass, null for none. */
    @Nullable
    String superName() {
        return superName;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.superName = superName == null ? null : superName.replace('/', '.');
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        found.add(Type.getType(descriptor).getClassName());
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                found.add(Type.getType(annotation).getClassName());
                return null;
            }
        };
    }
}
