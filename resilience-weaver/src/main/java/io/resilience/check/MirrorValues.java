package io.resilience.check;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** Writes the values of annotations, as the compiler knows them, into outlines. */
final class MirrorValues {
    private final SignatureText text;

    MirrorValues(SignatureText text) {
        this.text = text;
    }

    /** A place in a class file that takes annotations. */
    interface Target {
        @Nullable
        AnnotationVisitor annotation(String descriptor, boolean visible);
    }

    void write(List<? extends AnnotationMirror> mirrors, Target target) {
        for (AnnotationMirror mirror : mirrors) {
            AnnotationVisitor visitor =
                    target.annotation(text.descriptor(mirror.getAnnotationType()), isVisible(mirror));
            if (visitor != null) {
                members(mirror, visitor);
            }
        }
    }

    /** Whether reflection sees it. */
    private static boolean isVisible(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getAnnotationMirrors().stream()
                .filter(each -> ((TypeElement) each.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.annotation.Retention"))
                .anyMatch(each -> each.getElementValues().values().toString().contains("RUNTIME"));
    }

    private void members(AnnotationMirror mirror, AnnotationVisitor visitor) {
        mirror.getElementValues()
                .forEach((ExecutableElement member, AnnotationValue value) ->
                        write(member.getSimpleName().toString(), value, visitor));
        visitor.visitEnd();
    }

    /** Writes one value; {@code name} is null in lists and defaults. */
    void write(@Nullable String name, AnnotationValue value, AnnotationVisitor visitor) {
        value.accept(new Writer(name, visitor), null);
    }

    private final class Writer extends SimpleAnnotationValueVisitor14<@Nullable Void, @Nullable Void> {
        private final @Nullable String name;
        private final AnnotationVisitor visitor;

        Writer(@Nullable String name, AnnotationVisitor visitor) {
            this.name = name;
            this.visitor = visitor;
        }

        @Override
        protected @Nullable Void defaultAction(Object plain, @Nullable Void none) {
            visitor.visit(name, plain);
            return null;
        }

        @Override
        public @Nullable Void visitType(TypeMirror type, @Nullable Void none) {
            visitor.visit(name, Type.getType(text.descriptor(type)));
            return null;
        }

        @Override
        public @Nullable Void visitEnumConstant(VariableElement constant, @Nullable Void none) {
            visitor.visitEnum(
                    name,
                    text.descriptor(constant.asType()),
                    constant.getSimpleName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationMirror mirror, @Nullable Void none) {
            members(mirror, visitor.visitAnnotation(name, text.descriptor(mirror.getAnnotationType())));
            return null;
        }

        @Override
        public @Nullable Void visitArray(List<? extends AnnotationValue> values, @Nullable Void none) {
            AnnotationVisitor list = visitor.visitArray(name);
            values.forEach(each -> write(null, each, list));
            list.visitEnd();
            return null;
        }
    }
}
