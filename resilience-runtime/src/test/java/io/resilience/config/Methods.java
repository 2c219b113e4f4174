package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.Problem;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads methods of test classes by their name. */
final class Methods {
    private Methods() {}

    static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && !each.isBridge())
                .findFirst()
                .orElseThrow();
    }

    /** A guarded method without problems. */
    static GuardedMethod read(Class<?> type, String name) {
        return Objects.requireNonNull(readOrNull(type, name), name + " is not guarded");
    }

    static @Nullable GuardedMethod readOrNull(Class<?> type, String name) {
        List<Problem> problems = new ArrayList<>();
        GuardedMethod read = AnnotationReader.read(type, method(type, name), problems);
        assertThat(problems).isEmpty();
        return read;
    }

    static List<String> problems(Class<?> type, String name) {
        List<Problem> problems = new ArrayList<>();
        AnnotationReader.read(type, method(type, name), problems);
        return problems.stream().map(Problem::sentence).toList();
    }
}
