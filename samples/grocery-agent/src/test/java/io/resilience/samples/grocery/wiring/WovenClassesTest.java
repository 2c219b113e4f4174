package io.resilience.samples.grocery.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.samples.grocery.service.OllamaClient;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each wiring gets the classes it is meant to show: Guice those of javac, AspectJ those it has woven. */
class WovenClassesTest {
    @Test
    void classesForGuiceAreNotWoven() {
        assertThat(isWoven(OllamaClient.class)).isFalse();
    }

    @Test
    void classesForAspectjAreWovenAndOfTheirOwn() throws Exception {
        try (WovenClasses woven = WovenClasses.beside(OllamaClient.class)) {
            Class<?> client = woven.loadClass(OllamaClient.class.getName());
            assertThat(client).isNotSameAs(OllamaClient.class);
            assertThat(client.getClassLoader()).isSameAs(woven);
            assertThat(isWoven(client)).isTrue();
        }
    }

    @Test
    void everythingElseIsShared() throws Exception {
        try (WovenClasses woven = WovenClasses.beside(OllamaClient.class)) {
            assertThat(woven.loadClass(Resilience.class.getName())).isSameAs(Resilience.class);
        }
    }

    private static boolean isWoven(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).map(Field::getName).anyMatch(name -> name.startsWith("ajc$"))
                && Arrays.stream(type.getDeclaredMethods())
                        .map(Method::getName)
                        .anyMatch(name -> name.contains("_aroundBody"));
    }
}
