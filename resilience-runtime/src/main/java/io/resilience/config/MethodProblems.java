package io.resilience.config;

import java.lang.reflect.Method;
import java.util.Collection;

/** Collects what is wrong with one method; each sentence begins with its name, and stands once. */
final class MethodProblems {
    private final Method method;
    private final Collection<String> problems;

    MethodProblems(Class<?> beanClass, Method method, Collection<String> problems) {
        this.method = method;
        this.problems = problems;
        if (!method.getDeclaringClass().isAssignableFrom(beanClass)) {
            add("is no method of " + beanClass.getName() + "; read it with a class that has it");
        }
    }

    Method method() {
        return method;
    }

    Collection<String> all() {
        return problems;
    }

    /** {@code io.shop.Client.price(String): @Timeout value}. */
    String at(String member) {
        return MethodName.of(method) + ": " + member;
    }

    void add(String sentence) {
        String problem = at(sentence);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
