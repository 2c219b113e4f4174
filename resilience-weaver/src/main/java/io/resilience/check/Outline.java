package io.resilience.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class as it is, less its code: methods return nothing, constructors only call that of the superclass, and static initialisers are
 * left out. So a class can be read, and its constructors and enum constants be used, without anything of it running or being linked.
 */
final class Outline extends ClassVisitor {
    private final ClassWriter writer;
    private final SuperConstructor superConstructor;
    private final List<String> constants = new ArrayList<>();
    private String name = "";
    private @Nullable String superName;
    private boolean isEnum;
    private boolean isInterface;

    /** Finds a constructor of a superclass that any code may call. */
    interface SuperConstructor {
        /** The descriptor of one; null if there is none. */
        @Nullable
        String of(String superName);
    }

    Outline(SuperConstructor superConstructor) {
        this(new ClassWriter(ClassWriter.COMPUTE_MAXS), superConstructor);
    }

    private Outline(ClassWriter writer, SuperConstructor superConstructor) {
        super(Opcodes.ASM9, writer);
        this.writer = writer;
        this.superConstructor = superConstructor;
    }

    byte[] bytes() {
        return writer.toByteArray();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.name = name;
        this.superName = superName;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        isEnum = (access & Opcodes.ACC_ENUM) != 0 && "java/lang/Enum".equals(superName);
        int outlined = isEnum ? access & ~Opcodes.ACC_ABSTRACT : access; // so that its constants can be made
        super.visit(Opcodes.V17, outlined, name, signature, superName, interfaces);
    }

    @Override
    public void visitPermittedSubclass(String subclass) {} // bodies of enum constants are left out

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        if ((access & Opcodes.ACC_ENUM) != 0) {
            constants.add(field);
        }
        return super.visitField(access, field, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (method.equals("<clinit>") || (isEnum && method.equals("<init>"))) {
            return null;
        }
        MethodVisitor visitor = super.visitMethod(access, method, descriptor, signature, exceptions);
        if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
            return visitor;
        }
        return new Emptied(visitor, code -> body(code, method, descriptor));
    }

    private void body(MethodVisitor code, String method, String descriptor) {
        if (method.equals("<init>")) {
            callSuper(code);
        } else if (isEnum && method.equals("values") && descriptor.equals("()[L" + name + ";")) {
            EnumConstants.values(code, name);
        } else {
            give(code, Type.getReturnType(descriptor));
        }
    }

    private void callSuper(MethodVisitor code) {
        String above = superName == null ? null : superConstructor.of(superName);
        if (above == null || superName == null) {
            code.visitInsn(Opcodes.ACONST_NULL);
            code.visitInsn(Opcodes.ATHROW);
            return;
        }
        code.visitVarInsn(Opcodes.ALOAD, 0);
        for (Type parameter : Type.getArgumentTypes(above)) {
            nothing(code, parameter);
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, "<init>", above, false);
        code.visitInsn(Opcodes.RETURN);
    }

    private static void give(MethodVisitor code, Type returned) {
        nothing(code, returned);
        code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
    }

    private static void nothing(MethodVisitor code, Type type) {
        switch (type.getSort()) {
            case Type.VOID -> {}
            case Type.LONG -> code.visitInsn(Opcodes.LCONST_0);
            case Type.FLOAT -> code.visitInsn(Opcodes.FCONST_0);
            case Type.DOUBLE -> code.visitInsn(Opcodes.DCONST_0);
            case Type.ARRAY, Type.OBJECT -> code.visitInsn(Opcodes.ACONST_NULL);
            default -> code.visitInsn(Opcodes.ICONST_0);
        }
    }

    @Override
    public void visitEnd() {
        if (isEnum && !isInterface) {
            new EnumConstants(cv, name, constants).write();
        }
        super.visitEnd();
    }
}
