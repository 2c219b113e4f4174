package io.resilience.check;

import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What makes the constants of an enum's outline, so that their names can be read: a constructor and a static initialiser. */
record EnumConstants(ClassVisitor type, String name, List<String> constants) {
    private static final String CONSTRUCTOR = "(Ljava/lang/String;I)V";
    private static final String ALL = "$outline";

    void write() {
        String array = "[L" + name + ";";
        int hidden = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
        type.visitField(hidden | Opcodes.ACC_STATIC, ALL, array, null, null);
        constructor(type.visitMethod(hidden, "<init>", CONSTRUCTOR, null, null));
        initialiser(type.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null), array);
    }

    private static void constructor(MethodVisitor code) {
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitVarInsn(Opcodes.ILOAD, 2);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Enum", "<init>", CONSTRUCTOR, false);
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void initialiser(MethodVisitor code, String array) {
        code.visitCode();
        code.visitLdcInsn(constants.size());
        code.visitTypeInsn(Opcodes.ANEWARRAY, name);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ALL, array);
        for (int i = 0; i < constants.size(); i++) {
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            code.visitLdcInsn(constants.get(i));
            code.visitLdcInsn(i);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", CONSTRUCTOR, false);
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, constants.get(i), "L" + name + ";");
            code.visitFieldInsn(Opcodes.GETSTATIC, name, ALL, array);
            code.visitLdcInsn(i);
            code.visitFieldInsn(Opcodes.GETSTATIC, name, constants.get(i), "L" + name + ";");
            code.visitInsn(Opcodes.AASTORE);
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    /** The body of {@code values()}, which reflection asks for the constants. */
    static void values(MethodVisitor code, String name) {
        code.visitFieldInsn(Opcodes.GETSTATIC, name, ALL, "[L" + name + ";");
        code.visitInsn(Opcodes.ARETURN);
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
