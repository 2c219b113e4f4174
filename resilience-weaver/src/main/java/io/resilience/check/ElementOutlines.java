package io.resilience.check;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Outlines of what a compiler knows of classes, those of sources included, before there are class files. */
final class ElementOutlines implements OutlineSource {
    private final Elements elements;
    private final SignatureText text;
    private final MirrorValues values;

    ElementOutlines(Elements elements, Types types) {
        this.elements = elements;
        this.text = new SignatureText(elements, types);
        this.values = new MirrorValues(text);
    }

    SignatureText text() {
        return text;
    }

    @Override
    public boolean describe(String name, ClassVisitor visitor) {
        TypeElement type = find(name);
        if (type != null) {
            write(type, visitor);
        }
        return type != null;
    }

    /** A class by its binary name, which doesn't tell a nested class from one with a dollar in its name. */
    @Nullable
    TypeElement find(String name) {
        TypeElement found = elements.getTypeElement(name);
        for (int at = name.lastIndexOf('$'); found == null && at > 0; at = name.lastIndexOf('$', at - 1)) {
            TypeElement outer = elements.getTypeElement(name.substring(0, at).replace('$', '.'));
            found = outer == null ? null : nested(outer, name);
        }
        return found;
    }

    private @Nullable TypeElement nested(TypeElement outer, String name) {
        for (TypeElement each : ElementFilter.typesIn(outer.getEnclosedElements())) {
            String binary = elements.getBinaryName(each).toString();
            if (binary.equals(name)) {
                return each;
            }
            if (name.startsWith(binary + "$")) {
                return nested(each, name);
            }
        }
        return null;
    }

    private void write(TypeElement type, ClassVisitor visitor) {
        String above = type.getSuperclass() instanceof DeclaredType parent && parent.getKind() == TypeKind.DECLARED
                ? text.signature(parent)
                : "Ljava/lang/Object;";
        String superName = type.getSuperclass() instanceof DeclaredType parent && parent.getKind() == TypeKind.DECLARED
                ? text.internalName((TypeElement) parent.asElement())
                : "java/lang/Object";
        String[] interfaces = type.getInterfaces().stream()
                .filter(each -> each.getKind() == TypeKind.DECLARED)
                .map(each -> text.internalName((TypeElement) ((DeclaredType) each).asElement()))
                .toArray(String[]::new);
        visitor.visit(
                Opcodes.V17,
                Access.of(type) & ~Access.NESTED,
                text.internalName(type),
                interfaces.length == type.getInterfaces().size() ? text.signature(type, above) : null,
                superName,
                interfaces);
        nesting(type, visitor);
        values.write(type.getAnnotationMirrors(), visitor::visitAnnotation);
        for (RecordComponentElement part : type.getRecordComponents()) {
            visitor.visitRecordComponent(
                    part.getSimpleName().toString(), text.descriptor(part.asType()), text.signature(part.asType()));
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            field(field, visitor);
        }
        for (Element each : type.getEnclosedElements()) {
            if (each instanceof ExecutableElement method && isCallable(each)) {
                method(type, method, visitor);
            }
        }
        visitor.visitEnd();
    }

    private static boolean isCallable(Element each) {
        return each.getKind() == ElementKind.METHOD || each.getKind() == ElementKind.CONSTRUCTOR;
    }

    /** The class files of nested classes name those around them, of which reflection takes simple names and flags. */
    private void nesting(TypeElement type, ClassVisitor visitor) {
        for (TypeElement at = type; at.getEnclosingElement() instanceof TypeElement outer; at = outer) {
            nested(at, outer, visitor);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(each -> nested(each, type, visitor));
    }

    private void nested(TypeElement type, TypeElement outer, ClassVisitor visitor) {
        visitor.visitInnerClass(
                text.internalName(type),
                text.internalName(outer),
                type.getSimpleName().toString(),
                Access.of(type) & ~Opcodes.ACC_SUPER);
    }

    private void field(VariableElement field, ClassVisitor visitor) {
        FieldVisitor written = visitor.visitField(
                Access.of(field),
                field.getSimpleName().toString(),
                text.descriptor(field.asType()),
                text.signature(field.asType()),
                null);
        values.write(field.getAnnotationMirrors(), written::visitAnnotation);
        written.visitEnd();
    }

    private void method(TypeElement type, ExecutableElement method, ClassVisitor visitor) {
        String outer = outerInstance(type, method);
        MethodVisitor written = visitor.visitMethod(
                Access.of(method),
                method.getSimpleName().toString(),
                text.descriptor(method, outer),
                outer.isEmpty() ? text.signature(method) : null,
                method.getThrownTypes().stream()
                        .map(each -> text.descriptor(each))
                        .map(each -> each.substring(1, each.length() - 1))
                        .toArray(String[]::new));
        if (written == null) {
            return;
        }
        if (outer.isEmpty()) {
            parameters(method.getParameters(), written);
        }
        values.write(method.getAnnotationMirrors(), written::visitAnnotation);
        AnnotationValue standard = method.getDefaultValue();
        if (standard != null) {
            AnnotationVisitor visited = written.visitAnnotationDefault();
            values.write(null, standard, visited);
            visited.visitEnd();
        }
        written.visitEnd();
    }

    /** What the JVM passes first to a constructor of an inner class. */
    private String outerInstance(TypeElement type, ExecutableElement method) {
        boolean inner = method.getKind() == ElementKind.CONSTRUCTOR && (Access.of(type) & Opcodes.ACC_STATIC) == 0;
        return inner && type.getEnclosingElement() instanceof TypeElement outer ? text.descriptor(outer.asType()) : "";
    }

    private void parameters(List<? extends VariableElement> parameters, MethodVisitor written) {
        parameters.forEach(each -> written.visitParameter(each.getSimpleName().toString(), 0));
        for (int i = 0; i < parameters.size(); i++) {
            int position = i;
            List<? extends AnnotationMirror> mirrors = parameters.get(i).getAnnotationMirrors();
            values.write(
                    mirrors, (descriptor, visible) -> written.visitParameterAnnotation(position, descriptor, visible));
        }
    }
}
