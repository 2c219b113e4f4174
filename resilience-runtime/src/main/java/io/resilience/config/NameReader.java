package io.resilience.config;

import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Resilient;
import io.resilience.exception.ProblemKind;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the service and operation that a method's annotations name. */
final class NameReader {
    private final @Nullable CircuitBreaker breaker;
    private final boolean breakerOnMethod;
    private final @Nullable Resilient own;
    private final @Nullable Resilient ofClass;
    private final MethodProblems problems;

    NameReader(FoundAnnotations all, FoundAnnotations ofClass, MethodProblems problems) {
        FoundAnnotations.Found found = all.found(CircuitBreaker.class);
        this.breaker = all.get(CircuitBreaker.class);
        this.breakerOnMethod = found != null && found.onMethod();
        this.own = all.get(Resilient.class);
        this.ofClass = ofClass.get(Resilient.class);
        this.problems = problems;
    }

    GuardedMethod.Name read(Method method) {
        check();
        String service = breakerOnMethod
                ? first(service(breaker), service(own), service(ofClass))
                : first(service(own), service(breaker), service(ofClass));
        String operation =
                breakerOnMethod ? first(operation(breaker), operation(own)) : first(operation(own), operation(breaker));
        return new GuardedMethod.Name(
                service.isEmpty() ? simpleName(method.getDeclaringClass()) : service,
                operation.isEmpty() ? method.getName() : operation);
    }

    /** Two annotations of one element that name different things contradict each other. */
    private void check() {
        blank("@CircuitBreaker", "service", service(breaker));
        blank("@CircuitBreaker", "operation", operation(breaker));
        blank("@Resilient", "service", service(own));
        blank("@Resilient", "service", service(ofClass));
        blank("@Resilient", "operation", operation(own));
        Resilient beside = breakerOnMethod ? own : ofClass;
        conflict("service", service(breaker), service(beside));
        if (breakerOnMethod) {
            conflict("operation", operation(breaker), operation(own));
        }
        if (ofClass != null && !ofClass.operation().isEmpty()) {
            problems.add(
                    ProblemKind.OPERATION_ON_CLASS,
                    "@Resilient of the class names the operation '" + ofClass.operation() + "'",
                    "name operations on methods, or share a breaker by scope = Scope.SERVICE");
        }
    }

    private void blank(String annotation, String what, String name) {
        if (!name.isEmpty() && name.isBlank()) {
            problems.add(
                    ProblemKind.NAME_BLANK,
                    annotation + " " + what + " '" + name + "' is blank",
                    "write a name, or leave it out for the default");
        }
    }

    private void conflict(String what, String byBreaker, String byResilient) {
        if (!byBreaker.isEmpty() && !byResilient.isEmpty() && !byBreaker.equals(byResilient)) {
            problems.add(
                    ProblemKind.NAMES_CONTRADICT,
                    "@CircuitBreaker names the " + what + " '" + byBreaker + "' and @Resilient '" + byResilient + "'",
                    "keep one of them");
        }
    }

    private static String service(@Nullable CircuitBreaker breaker) {
        return breaker == null ? "" : breaker.service();
    }

    private static String service(@Nullable Resilient resilient) {
        return resilient == null ? "" : resilient.service();
    }

    private static String operation(@Nullable CircuitBreaker breaker) {
        return breaker == null ? "" : breaker.operation();
    }

    private static String operation(@Nullable Resilient resilient) {
        return resilient == null ? "" : resilient.operation();
    }

    private static String first(String... names) {
        return Stream.of(names).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    /** A local or anonymous class may have no simple name of its own. */
    static String simpleName(Class<?> type) {
        String name = type.getName();
        return type.getSimpleName().isEmpty() ? name.substring(name.lastIndexOf('.') + 1) : type.getSimpleName();
    }
}
