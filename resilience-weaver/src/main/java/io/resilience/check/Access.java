package io.resilience.check;

import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.objectweb.asm.Opcodes;

/** Modifiers and kinds as a class file has them. */
final class Access {
    /** Flags of nested classes, which the class itself does not have. */
    static final int NESTED = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED;

    private static final Map<Modifier, Integer> FLAGS = Map.ofEntries(
            Map.entry(Modifier.PUBLIC, Opcodes.ACC_PUBLIC),
            Map.entry(Modifier.PROTECTED, Opcodes.ACC_PROTECTED),
            Map.entry(Modifier.PRIVATE, Opcodes.ACC_PRIVATE),
            Map.entry(Modifier.ABSTRACT, Opcodes.ACC_ABSTRACT),
            Map.entry(Modifier.STATIC, Opcodes.ACC_STATIC),
            Map.entry(Modifier.FINAL, Opcodes.ACC_FINAL),
            Map.entry(Modifier.SYNCHRONIZED, Opcodes.ACC_SYNCHRONIZED),
            Map.entry(Modifier.NATIVE, Opcodes.ACC_NATIVE));

    private Access() {}

    static int of(TypeElement type) {
        int kind = switch (type.getKind()) {
            case INTERFACE -> Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            case ANNOTATION_TYPE -> Opcodes.ACC_ANNOTATION | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            case ENUM -> Opcodes.ACC_ENUM | Opcodes.ACC_SUPER;
            default -> Opcodes.ACC_SUPER;
        };
        return kind | flags(type.getModifiers());
    }

    static int of(ExecutableElement method) {
        return flags(method.getModifiers()) | (method.isVarArgs() ? Opcodes.ACC_VARARGS : 0);
    }

    /** Of a field. */
    static int of(Element field) {
        return flags(field.getModifiers()) | (field.getKind() == ElementKind.ENUM_CONSTANT ? Opcodes.ACC_ENUM : 0);
    }

    private static int flags(Set<Modifier> modifiers) {
        return modifiers.stream().mapToInt(each -> FLAGS.getOrDefault(each, 0)).reduce(0, (a, b) -> a | b);
    }
}
