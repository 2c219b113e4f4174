package io.resilience.weaver.bytebuddy;

import io.resilience.woven.WovenMethods;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.field.FieldList;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.pool.TypePool;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/** Splits each guarded method of a class in two, and marks the class. */
final class ClassWeaver extends AsmVisitorWrapper.AbstractBase {
    private static final String MARK = "Lio/resilience/woven/Woven;";
    /** What belongs to the code of a method, not to its signature. */
    private static final int OF_CODE = Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_STRICT;

    private final Set<String> guarded = new HashSet<>();

    ClassWeaver(List<MethodDescription.InDefinedShape> methods) {
        methods.forEach(method -> guarded.add(method.getInternalName() + method.getDescriptor()));
    }

    @Override
    public ClassVisitor wrap(
            TypeDescription type,
            ClassVisitor next,
            Implementation.Context context,
            TypePool types,
            FieldList<FieldDescription.InDefinedShape> fields,
            MethodList<?> methods,
            int writerFlags,
            int readerFlags) {
        return new Weaving(next, guarded);
    }

    private static final class Weaving extends ClassVisitor {
        private final Set<String> guarded;
        private String owner = "";
        private boolean ofInterface;

        Weaving(ClassVisitor next, Set<String> guarded) {
            super(OpenedClassReader.ASM_API, next);
            this.guarded = guarded;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String parent,
                String @Nullable [] interfaces) {
            if (ClassFileVersion.ofMinorMajor(version).isLessThan(ClassFileVersion.JAVA_V8)) {
                throw new IllegalStateException(
                        name.replace('/', '.')
                                + " is compiled for a Java older than 8, which knows no calls that are linked late; compile it for 8 or later");
            }
            owner = name;
            ofInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, parent, interfaces);
            super.visitAnnotation(MARK, false).visitEnd();
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if (!guarded.contains(name + descriptor)) {
                return super.visitMethod(access, name, descriptor, signature, exceptions);
            }
            int ofBody = (access & (OF_CODE | Opcodes.ACC_STATIC)) | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
            MethodSplitter.Names names = new MethodSplitter.Names(
                    owner, ofInterface, name, WovenMethods.PREFIX + name + WovenMethods.SUFFIX, descriptor);
            MethodVisitor call = super.visitMethod(access & ~OF_CODE, name, descriptor, signature, exceptions);
            MethodVisitor body = super.visitMethod(ofBody, names.body(), descriptor, null, exceptions);
            return new MethodSplitter(call, body, names, (access & Opcodes.ACC_STATIC) != 0);
        }
    }
}
