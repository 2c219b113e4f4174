package io.resilience.guice;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * The guarded methods of a class, its inherited ones included.
 *
 * @param guarded those that interception has to guard; woven ones guard themselves
 * @param wrong what is wrong with annotations
 */
record InjectedType(Class<?> type, List<InjectedMethod> guarded, List<Problem> wrong) {

    static InjectedType read(InjectedTypes types, Class<?> type) {
        List<InjectedMethod> guarded = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        List<Method> promises = new ArrayList<>();
        for (Method method : TypeMethods.of(type)) {
            InjectedMethod found = types.find(method);
            if (found != null) {
                guarded.add(found);
            } else if (Modifier.isAbstract(method.getModifiers())) {
                promises.add(method);
            } else {
                types.guard(method, wrong);
            }
        }
        promises.stream()
                .filter(promise -> guarded.stream().noneMatch(each -> implementsIt(each.method(), promise)))
                .forEach(promise -> types.guard(promise, wrong));
        return new InjectedType(type, guarded, wrong);
    }

    /** Whether a guarded method stands for an abstract one; type variables make their erased parameters differ. */
    private static boolean implementsIt(Method method, Method promise) {
        return method.getName().equals(promise.getName()) && method.getParameterCount() == promise.getParameterCount();
    }

    boolean isGuarded() {
        return !guarded.isEmpty();
    }

    /** What hinders Guice when it makes the object itself. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(wrong);
        for (InjectedMethod each : guarded) {
            Obstacle obstacle = Obstacle.to(type, each.method());
            if (obstacle != null) {
                problems.add(obstacle.problem(each.method()));
            }
        }
        return problems;
    }

    /** What hinders Guice when it gets the object from elsewhere. */
    List<Problem> problemsWhenMadeBy(String maker) {
        return guarded.stream()
                .map(each -> Problem.of(
                        ProblemKind.NOT_MADE_BY_GUICE,
                        TypeMethods.name(each.method()),
                        "can't be guarded by Guice: its object is made by " + maker,
                        "bind to the class, so that Guice makes it, or weave the class"))
                .toList();
    }
}
