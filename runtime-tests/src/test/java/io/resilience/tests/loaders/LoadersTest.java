package io.resilience.tests.loaders;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which runtime a woven class meets, with the library in the program's loader and in a parent of it. */
class LoadersTest {
    static Stream<String> scenarios() {
        return Arrays.stream(LoaderScenarios.class.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void holdsInAWorldOfItsOwn(String scenario) throws Throwable {
        World.run(LoaderScenarios.class, scenario);
    }
}
