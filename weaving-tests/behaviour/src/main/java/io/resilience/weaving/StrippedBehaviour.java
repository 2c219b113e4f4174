package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.SelfCheckMode;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.inventory.Unguarded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A tool took the annotations out of a class after it was woven: nobody knows what its guards should do, and that is told. */
public abstract class StrippedBehaviour {
    private static final String STRIPPED = Traced.class.getName();
    private static final String WHAT = STRIPPED
            + ".fail(int): is woven, and its class has no annotations any more: a shrinker or another tool took them out";

    /** Has the class anew, its annotations under a name that no JVM knows. */
    private static final class Stripping extends ClassLoader {
        Stripping() {
            super(StrippedBehaviour.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : name.equals(STRIPPED) ? defined() : super.loadClass(name, resolve);
        }

        private Class<?> defined() {
            byte[] bytes = bytes();
            return defineClass(STRIPPED, bytes, 0, bytes.length);
        }

        private byte[] bytes() {
            String file = STRIPPED.replace('.', '/') + ".class";
            try (InputStream in = StrippedBehaviour.class.getClassLoader().getResourceAsStream(file)) {
                assertThat(in).isNotNull();
                return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                        .replace("RuntimeVisibleAnnotations", "RuntimeVisibleAnnotatioNs")
                        .getBytes(StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return name.equals(STRIPPED.replace('.', '/') + ".class")
                    ? new ByteArrayInputStream(bytes())
                    : super.getResourceAsStream(name);
        }
    }

    private final Stripping classes = new Stripping();

    private Resilience program(SelfCheckMode mode) {
        return Resilience.builder()
                .classLoader(classes)
                .selfCheck(mode)
                .detached()
                .build();
    }

    @Test
    void aCallIsRefusedWithWhatToDo() throws Exception {
        Method fail = classes.loadClass(STRIPPED).getDeclaredMethod("fail", int.class);
        fail.setAccessible(true);
        var made = fail.getDeclaringClass().getDeclaredConstructor();
        made.setAccessible(true);
        Object traced = made.newInstance();
        try (Resilience resilience = program(SelfCheckMode.OFF);
                Resilience.Current current = resilience.makeCurrent()) {
            assertThat(current).isNotNull();
            assertThatThrownBy(() -> fail.invoke(traced, 1))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOfSatisfying(DefinitionException.class, wrong -> assertTold(wrong.problems()));
        }
    }

    private static void assertTold(List<Problem> problems) {
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith(WHAT)
                .contains("-keepattributes RuntimeVisible*Annotations")
                .endsWith("[annotations-lost]");
    }

    @Test
    void theSelfCheckTellsItBeforeAnyCall() {
        try (Resilience resilience = program(SelfCheckMode.WARN)) {
            assertTold(resilience.selfCheck().stream()
                    .map(Unguarded::problem)
                    .filter(problem -> problem.place().contains(".fail("))
                    .toList());
        }
    }

    @Test
    void aClassWithItsAnnotationsIsFlawless() {
        try (Resilience resilience = Resilience.builder().detached().build()) {
            assertThat(resilience.selfCheck()).isEmpty();
        }
    }
}
