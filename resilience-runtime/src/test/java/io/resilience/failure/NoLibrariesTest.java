package io.resilience.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.ResilienceException;
import io.resilience.policy.FailurePolicy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** The rules work where none of the libraries that they can read is present. */
class NoLibrariesTest {
    private static final URL[] RUNTIME = Stream.of(FailureRules.class, ResilienceException.class, Logger.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new);

    @Test
    void theRulesNeedNoLibrary() throws ReflectiveOperationException, IOException {
        try (URLClassLoader alone = new URLClassLoader(RUNTIME, ClassLoader.getPlatformClassLoader())) {
            Class<?> policy = alone.loadClass(FailurePolicy.class.getName());
            Class<?> type = alone.loadClass(FailureRules.class.getName());
            Object rules = type.getMethod("of", policy, InstantSource.class)
                    .invoke(null, policy.getField("DEFAULT").get(null), InstantSource.system());
            for (Throwable failure : List.of(new ConnectException(), new java.sql.SQLException("m", "40001"))) {
                Object kind = type.getMethod("classify", Throwable.class).invoke(rules, failure);
                assertThat(kind).hasToString("TRANSIENT");
            }
            assertThat(type.getMethod("failed", Object.class).invoke(rules, "text"))
                    .isEqualTo(false);
        }
    }
}
