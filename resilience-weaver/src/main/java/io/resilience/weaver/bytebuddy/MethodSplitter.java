package io.resilience.weaver.bytebuddy;

import java.util.TreeMap;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a method's annotations where they are and moves its code, with line numbers and local variables, to its companion. The
 * method itself becomes
 *
 * <pre>{@code
 * return invokedynamic name(this, arguments...) [GuardedCall.bootstrap, lambda$name$body];
 * }</pre>
 */
final class MethodSplitter extends MethodVisitor {
    private static final String GUARDED_CALL = "io/resilience/woven/GuardedCall";
    private static final String BOOTSTRAP =
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                    + "Ljava/lang/invoke/MethodHandle;)Ljava/lang/invoke/CallSite;";

    /**
     * What is called how.
     *
     * @param owner the internal name of the class
     * @param body the name of the companion
     */
    record Names(String owner, boolean ofInterface, String method, String body, String descriptor) {}

    /** A local variable that holds a parameter. */
    private record Parameter(
            String name, String descriptor, @Nullable String signature) {}

    private final MethodVisitor call;
    private final MethodVisitor body;
    private final Names names;
    private final boolean isStatic;
    private final int slots;
    private final TreeMap<Integer, Parameter> parameters = new TreeMap<>();

    MethodSplitter(MethodVisitor call, MethodVisitor body, Names names, boolean isStatic) {
        super(OpenedClassReader.ASM_API, call);
        this.call = call;
        this.body = body;
        this.names = names;
        this.isStatic = isStatic;
        this.slots = (Type.getArgumentsAndReturnSizes(names.descriptor()) >> 2) - (isStatic ? 1 : 0);
    }

    /** Annotations have passed; from here on it is code. */
    @Override
    public void visitCode() {
        mv = body;
        super.visitCode();
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
        super.visitLocalVariable(name, descriptor, signature, start, end, index);
        if (index < slots) {
            parameters.putIfAbsent(index, new Parameter(name, descriptor, signature));
        }
    }

    @Override
    public void visitEnd() {
        super.visitEnd();
        Label start = new Label();
        Label end = new Label();
        call.visitCode();
        call.visitLabel(start);
        load();
        call.visitInvokeDynamicInsn(names.method(), type(), bootstrap(), companion());
        call.visitInsn(Type.getReturnType(names.descriptor()).getOpcode(Opcodes.IRETURN));
        call.visitLabel(end);
        parameters.forEach((slot, known) ->
                call.visitLocalVariable(known.name(), known.descriptor(), known.signature(), start, end, slot));
        call.visitMaxs(Math.max(slots, 2), slots);
        call.visitEnd();
    }

    private void load() {
        int slot = 0;
        if (!isStatic) {
            call.visitVarInsn(Opcodes.ALOAD, slot++);
        }
        for (Type parameter : Type.getArgumentTypes(names.descriptor())) {
            call.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), slot);
            slot += parameter.getSize();
        }
    }

    private String type() {
        return isStatic
                ? names.descriptor()
                : "(L" + names.owner() + ";" + names.descriptor().substring(1);
    }

    private static Handle bootstrap() {
        return new Handle(Opcodes.H_INVOKESTATIC, GUARDED_CALL, "bootstrap", BOOTSTRAP, false);
    }

    private Handle companion() {
        int kind = isStatic ? Opcodes.H_INVOKESTATIC : Opcodes.H_INVOKESPECIAL;
        return new Handle(kind, names.owner(), names.body(), names.descriptor(), names.ofInterface());
    }
}
