package io.resilience.check;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Types as a class file spells them: descriptors and generic signatures (JVMS 4.3, 4.7.9.1). */
final class SignatureText {
    private final Elements elements;
    private final Types types;

    SignatureText(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** {@code java/util/Map$Entry}. */
    String internalName(TypeElement type) {
        return elements.getBinaryName(type).toString().replace('.', '/');
    }

    /** The erased type: {@code Ljava/util/List;}. A type that does not exist becomes an object. */
    String descriptor(TypeMirror type) {
        return generic(types.erasure(type), false);
    }

    /** {@code (ILjava/lang/String;)V}; {@code before} is what the JVM passes first. */
    String descriptor(ExecutableElement method, String before) {
        return method.getParameters().stream()
                        .map(each -> descriptor(each.asType()))
                        .collect(Collectors.joining("", "(" + before, ")"))
                + descriptor(method.getReturnType());
    }

    String signature(TypeMirror type) {
        return generic(type, true);
    }

    String signature(ExecutableElement method) {
        return variables(method.getTypeParameters())
                + method.getParameters().stream()
                        .map(each -> signature(each.asType()))
                        .collect(Collectors.joining("", "(", ")"))
                + signature(method.getReturnType())
                + method.getThrownTypes().stream()
                        .map(each -> "^" + signature(each))
                        .collect(Collectors.joining());
    }

    String signature(TypeElement type, String superSignature) {
        return variables(type.getTypeParameters())
                + superSignature
                + type.getInterfaces().stream().map(this::signature).collect(Collectors.joining());
    }

    private String variables(List<? extends TypeParameterElement> variables) {
        return variables.isEmpty()
                ? ""
                : variables.stream().map(this::variable).collect(Collectors.joining("", "<", ">"));
    }

    private String variable(TypeParameterElement variable) {
        boolean noClass = isInterface(variable.getBounds().get(0));
        return variable.getSimpleName()
                + (noClass ? ":" : "")
                + variable.getBounds().stream()
                        .map(bound -> ":" + signature(bound))
                        .collect(Collectors.joining());
    }

    private boolean isInterface(TypeMirror type) {
        return types.asElement(type) instanceof TypeElement element
                && type.getKind() == TypeKind.DECLARED
                && element.getKind().isInterface();
    }

    private String generic(TypeMirror type, boolean arguments) {
        return switch (type.getKind()) {
            case VOID -> "V";
            case ARRAY -> "[" + generic(((ArrayType) type).getComponentType(), arguments);
            case DECLARED -> "L" + declared((DeclaredType) type, arguments) + ";";
            case TYPEVAR ->
                arguments
                        ? "T" + ((TypeVariable) type).asElement().getSimpleName() + ";"
                        : generic(types.erasure(type), false);
            case WILDCARD -> wildcard((WildcardType) type);
            case INTERSECTION -> generic(((IntersectionType) type).getBounds().get(0), arguments);
            default -> type instanceof PrimitiveType primitive ? primitive(primitive) : "Ljava/lang/Object;";
        };
    }

    private String declared(DeclaredType type, boolean arguments) {
        TypeElement element = (TypeElement) type.asElement();
        DeclaredType outer = arguments && type.getEnclosingType() instanceof DeclaredType enclosing ? enclosing : null;
        String name = outer == null || outer.getTypeArguments().isEmpty()
                ? internalName(element)
                : declared(outer, true) + "." + element.getSimpleName();
        return !arguments || type.getTypeArguments().isEmpty()
                ? name
                : name
                        + type.getTypeArguments().stream()
                                .map(each -> generic(each, true))
                                .collect(Collectors.joining("", "<", ">"));
    }

    private String wildcard(WildcardType type) {
        @Nullable TypeMirror upper = type.getExtendsBound();
        @Nullable TypeMirror lower = type.getSuperBound();
        if (upper != null) {
            return "+" + signature(upper);
        }
        return lower != null ? "-" + signature(lower) : "*";
    }

    private static String primitive(PrimitiveType type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case SHORT -> "S";
            case CHAR -> "C";
            case INT -> "I";
            case LONG -> "J";
            case FLOAT -> "F";
            default -> "D";
        };
    }
}
