package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.InvalidSettingException;
import java.lang.reflect.Method;
import java.util.Collection;

/** Collects what is wrong with one method; the place of each is its name, and each stands once. */
final class MethodProblems {
    private final Method method;
    private final Collection<Problem> problems;

    MethodProblems(Class<?> beanClass, Method method, Collection<Problem> problems) {
        this.method = method;
        this.problems = problems;
        if (!method.getDeclaringClass().isAssignableFrom(beanClass)) {
            add(
                    ProblemKind.METHOD_OF_OTHER_CLASS,
                    "is no method of " + beanClass.getName(),
                    "read it with a class that has it");
        }
    }

    Method method() {
        return method;
    }

    Collection<Problem> all() {
        return problems;
    }

    /** {@code io.shop.Client.price(String)}. */
    String place() {
        return MethodName.of(method);
    }

    void add(ProblemKind kind, String cause, String remedy) {
        add(Problem.of(kind, place(), cause, remedy));
    }

    /** What is wrong with the value of {@code member}, such as {@code @Timeout value}. */
    void add(InvalidSettingException wrong, String member) {
        add(wrong.at(place(), member));
    }

    private void add(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
