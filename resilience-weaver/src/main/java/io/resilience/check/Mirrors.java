package io.resilience.check;

import io.resilience.annotation.Resilient;
import io.resilience.config.AnnotationReader;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Which annotations of sources ask for guards. */
final class Mirrors {
    private static final String OURS = Resilient.class.getPackageName();

    private final Map<String, Boolean> asking = new HashMap<>();

    /** Whether a class, what it declares, or a superclass carries an annotation that asks for a guard. */
    boolean askedFor(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                        .anyMatch(this::carriesOne)
                || (type.getSuperclass() instanceof DeclaredType parent
                        && parent.getKind() == TypeKind.DECLARED
                        && askedAbove((TypeElement) parent.asElement()));
    }

    private boolean askedAbove(TypeElement type) {
        boolean ofTheJdk = type.getQualifiedName().toString().startsWith("java.");
        return !ofTheJdk
                && (carriesOne(type)
                        || (type.getSuperclass() instanceof DeclaredType parent
                                && parent.getKind() == TypeKind.DECLARED
                                && askedAbove((TypeElement) parent.asElement())));
    }

    private boolean carriesOne(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(each -> asks(type(each)));
    }

    private boolean asks(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        Boolean known = asking.putIfAbsent(name, false); // so that a circle ends
        if (known != null) {
            return known;
        }
        boolean found = name.startsWith(OURS + ".")
                ? isGuard(name)
                : annotation.getAnnotationMirrors().stream().anyMatch(each -> asks(type(each)));
        asking.put(name, found);
        return found;
    }

    private static boolean isGuard(String name) {
        try {
            return AnnotationReader.asks(Class.forName(name).asSubclass(Annotation.class));
        } catch (ClassNotFoundException newer) {
            return false;
        }
    }

    /** The annotation of an element that is, contains or carries one of a simple name; null for none. */
    static @Nullable AnnotationMirror named(String simpleName, Element element) {
        List<AnnotationMirror> all = element.getAnnotationMirrors().stream()
                .<AnnotationMirror>flatMap(each -> Stream.concat(Stream.of(each), contained(each)))
                .toList();
        return all.stream()
                .filter(each -> type(each).getSimpleName().contentEquals(simpleName))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> carries(type(each), simpleName, 3))
                        .findFirst())
                .orElse(null);
    }

    /** All of a simple name, those of a container included. */
    static Stream<AnnotationMirror> all(String simpleName, Element element) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>flatMap(each -> Stream.concat(Stream.of(each), contained(each)))
                .filter(each -> type(each).getSimpleName().contentEquals(simpleName));
    }

    private static Stream<AnnotationMirror> contained(AnnotationMirror mirror) {
        AnnotationValue value = value(mirror, "value");
        return value != null && value.getValue() instanceof List<?> list
                ? list.stream()
                        .map(each -> ((AnnotationValue) each).getValue())
                        .filter(AnnotationMirror.class::isInstance)
                        .map(AnnotationMirror.class::cast)
                : Stream.of();
    }

    private static boolean carries(TypeElement annotation, String simpleName, int depth) {
        return depth > 0
                && annotation.getAnnotationMirrors().stream()
                        .map(Mirrors::type)
                        .anyMatch(each ->
                                each.getSimpleName().contentEquals(simpleName) || carries(each, simpleName, depth - 1));
    }

    /** The value written for a member, null where it is not. */
    static @Nullable AnnotationValue value(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst()
                .orElse(null);
    }

    private static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
