package io.resilience.check;

import io.resilience.exception.Problem;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The place in a source that a problem is about: an element, and perhaps one of its annotations and a value of that. */
record Spot(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** {@code @Timeout value '5 parsecs' is not ...}, in a cause or as a place. */
    private static final Pattern MEMBER = Pattern.compile("^@(\\w+)(?: (\\w+))?");
    /** {@code (timeout.value from @Timeout on io.shop...)} or {@code (@CircuitBreaker on ...)}, at the end of a remedy. */
    private static final Pattern ORIGIN = Pattern.compile("(?:\\w+\\.(\\w+) from |\\()@(\\w+)(?: of @\\w+)? on ");

    private static final Pattern SETTING = Pattern.compile("^(?:\\w+\\.)?(\\w+) ");
    private static final Pattern FALLBACK = Pattern.compile("fallback method '(\\w+)");
    private static final Pattern VALUE = Pattern.compile("the (?:fallback value|queue answer) '(.*)' does not fit");
    private static final Pattern PARAMETER = Pattern.compile("^parameter '(\\w+)'");

    /** The spot of a problem of a method, or of a class if {@code method} is null. */
    static Spot of(Problem problem, TypeElement type, @Nullable ExecutableElement method) {
        Element element = method == null ? type : method;
        return Stream.of(
                        parameter(problem, method),
                        fallback(problem, element, type),
                        member(problem.cause(), "", element, type),
                        member(problem.place(), "profile", element, type),
                        origin(problem, element, type))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Spot(element, null, null));
    }

    private static @Nullable Spot parameter(Problem problem, @Nullable ExecutableElement method) {
        Matcher named = PARAMETER.matcher(problem.cause());
        return method == null || !named.find()
                ? null
                : method.getParameters().stream()
                        .filter(each -> each.getSimpleName().contentEquals(named.group(1)))
                        .map(each -> new Spot(each, null, null))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Spot fallback(Problem problem, Element element, TypeElement type) {
        Matcher method = FALLBACK.matcher(problem.cause());
        if (method.find()) {
            return fallback(List.of("method"), method.group(1), element, type);
        }
        Matcher value = VALUE.matcher(problem.cause());
        return value.find() ? fallback(List.of("value", "queueAnswer"), value.group(1), element, type) : null;
    }

    /** The one of several {@code @Fallback} that says {@code text}. */
    private static @Nullable Spot fallback(List<String> members, String text, Element element, TypeElement type) {
        for (Element place : List.of(element, type)) {
            for (AnnotationMirror mirror : Mirrors.all("Fallback", place).toList()) {
                for (String member : members) {
                    AnnotationValue value = Mirrors.value(mirror, member);
                    if (value != null && says(value, text)) {
                        return new Spot(place, mirror, value);
                    }
                }
            }
        }
        return null;
    }

    private static boolean says(AnnotationValue value, String text) {
        return value.getValue() instanceof List<?> all
                ? all.stream()
                        .anyMatch(each -> ((AnnotationValue) each).getValue().equals(text))
                : value.getValue().equals(text);
    }

    private static @Nullable Spot member(String text, String standard, Element element, TypeElement type) {
        Matcher named = MEMBER.matcher(text);
        if (!named.find()) {
            return null;
        }
        return annotated(named.group(1), standard.isEmpty() ? named.group(2) : standard, element, type);
    }

    /** Of several settings involved, the one that the cause begins with, else the first. */
    private static @Nullable Spot origin(Problem problem, Element element, TypeElement type) {
        Matcher setting = SETTING.matcher(problem.cause());
        String first = setting.find() ? setting.group(1) : "";
        Matcher named = ORIGIN.matcher(problem.what());
        Spot spot = null;
        while (named.find()) {
            String member = named.group(1) == null ? first : named.group(1);
            if (spot == null || (named.group(1) != null && member.equals(first))) {
                Spot found = annotated(named.group(2), member, element, type);
                spot = found == null ? spot : found;
            }
        }
        return spot;
    }

    private static @Nullable Spot annotated(
            String annotation, @Nullable String member, Element element, TypeElement type) {
        for (Element place : List.of(element, type)) {
            AnnotationMirror mirror = Mirrors.named(annotation, place);
            if (mirror != null) {
                return new Spot(place, mirror, member == null ? null : Mirrors.value(mirror, member));
            }
        }
        return null;
    }
}
