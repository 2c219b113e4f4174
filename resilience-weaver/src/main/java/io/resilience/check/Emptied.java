package io.resilience.check;

import java.util.function.Consumer;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method that keeps its annotations and parameters, and gets a code of its own. */
final class Emptied extends MethodVisitor {
    private final Consumer<MethodVisitor> body;

    Emptied(MethodVisitor visitor, Consumer<MethodVisitor> body) {
        super(Opcodes.ASM9, visitor);
        this.body = body;
    }

    @Override
    public void visitEnd() {
        mv.visitCode();
        body.accept(mv);
        mv.visitMaxs(0, 0);
        super.visitEnd();
    }
}
