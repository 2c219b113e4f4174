package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.PrivateModule;
import io.resilience.Resilience;
import io.resilience.annotation.Retry;
import io.resilience.config.SelfCheckMode;
import io.resilience.inventory.GuardSnapshot;
import io.resilience.inventory.Unguarded;
import io.resilience.woven.AnnotatedIndex;
import io.resilience.woven.MethodLine;
import io.resilience.woven.Route;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of the build says what is annotated; the injector says what it guards of it. */
class SelfCheckByGuiceTest {
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private URLClassLoader classes;
    private Resilience resilience;

    static class Prices {
        @Retry
        String of(String product) {
            return product;
        }
    }

    static class Offers {
        String best() {
            return secret();
        }

        @Retry
        private static String secret() {
            return "a secret";
        }
    }

    @BeforeEach
    void index(@TempDir Path folder) throws Exception {
        Path file = folder.resolve(AnnotatedIndex.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(line(Prices.class, "of"), line(Offers.class, "secret")));
        classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before);
        resilience = program(SelfCheckMode.WARN);
    }

    /** A runtime of the program that has the index. */
    private Resilience program(SelfCheckMode mode) {
        return Resilience.builder()
                .classLoader(classes)
                .selfCheck(mode)
                .detached()
                .build();
    }

    private static String line(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .map(method -> MethodLine.of(method).toString())
                .findFirst()
                .orElseThrow();
    }

    /** From here on the thread sees the index. */
    private Injector injector(Resilience runtime, Module... modules) {
        Thread.currentThread().setContextClassLoader(classes);
        return Guice.createInjector(
                binder -> binder.install(new ResilienceModule(runtime)),
                binder -> List.of(modules).forEach(binder::install));
    }

    @AfterEach
    void restore() throws Exception {
        Thread.currentThread().setContextClassLoader(before);
        classes.close();
    }

    @Test
    void anInjectorIsNotMadeWhereAMethodCanNeverBeGuarded() {
        Resilience strict = program(SelfCheckMode.FAIL);
        CreationException failed = catchThrowableOfType(CreationException.class, () -> injector(strict));
        assertThat(failed.getErrorMessages())
                .as("Prices may still be made by Guice, just in time")
                .singleElement()
                .asString()
                .contains(
                        Offers.class.getName() + ".secret(): it is not woven, and Guice can't guard it: it is private;"
                                + " make it package-private, or weave the class [unguarded]");
    }

    @Test
    void anInterceptedMethodIsGuardedByGuice() {
        injector(resilience, binder -> binder.bind(Prices.class));
        assertThat(resilience.guards())
                .filteredOn(guard -> guard.method() != null)
                .extracting(GuardSnapshot::operation, GuardSnapshot::routes)
                .containsExactly(tuple("of", Set.of(Route.GUICE)));
    }

    @Test
    void privateModulesAndTypesMadeJustInTimeAreSeenToo() {
        injector(resilience, new PrivateModule() {
            @Override
            protected void configure() {
                bind(Prices.class);
            }
        });
        assertThat(resilience.guards())
                .singleElement()
                .satisfies(guard -> assertThat(guard.routes()).containsExactly(Route.GUICE));

        Resilience other = program(SelfCheckMode.WARN);
        injector(other).getInstance(Prices.class);
        assertThat(other.guards())
                .singleElement()
                .satisfies(guard -> assertThat(guard.routes()).containsExactly(Route.GUICE));
    }

    @Test
    void aRuntimeThatIsCurrentBeforeTheInjectorReportsOnlyWhatGuiceCantGuard() {
        assertThat(resilience.selfCheck())
                .extracting(Unguarded::method)
                .extracting(MethodLine::name)
                .containsExactly("secret");
    }
}
