package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.resilience.Resilience;
import io.resilience.ResilienceBuilder;
import io.resilience.config.SelfCheckMode;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.guard.Name;
import io.resilience.weaver.bytebuddy.GuardsPlugin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.dynamic.ClassFileLocator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Programs that were compiled and woven, and begin with {@code Resilience.start()}. */
class StartTest {
    private static final String GOOD = """
            class Shop {
                @Retry(maxAttempts = 3, delay = "0s")
                static String price(String product) {
                    asked++;
                    if (asked < 3) {
                        throw new IllegalStateException("closed");
                    }
                    return product;
                }
                static int asked;
            }
            """;

    @TempDir
    private Path folder;

    private URLClassLoader program;

    @BeforeEach
    void loader() throws IOException {
        program = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        program.close();
    }

    private void built(String source) {
        assertThat(new Javac(folder).with(new GuardProcessor()).compile(source).succeeded())
                .isTrue();
    }

    private void woven(String source) throws IOException {
        assertThat(new Javac(folder).compile(source).succeeded()).isTrue();
        try (GuardsPlugin plugin = new GuardsPlugin(folder.toFile())) {
            new Plugin.Engine.Default()
                    .with(ClassFileLocator.ForClassLoader.of(getClass().getClassLoader()))
                    .apply(folder.toFile(), folder.toFile(), new Plugin.Factory.Simple(plugin));
        }
    }

    private ResilienceBuilder builder(String yaml) {
        return Resilience.builder()
                .classLoader(program)
                .configure(settings -> settings.yaml("resilience.yaml", "resilience: {services: {" + yaml + "}}"));
    }

    private Object price() throws ReflectiveOperationException {
        var method = program.loadClass("shop.Shop").getDeclaredMethod("price", String.class);
        method.setAccessible(true);
        return method.invoke(null, "milk");
    }

    @Test
    void guardsAreThereBeforeTheFirstCallAndAreTheOnesThatWovenClassesUse() throws Exception {
        woven(GOOD);
        try (Resilience earlier = builder("").build();
                Resilience resilience = builder("").start()) {
            assertThat(resilience.operations()).containsExactly(new Name("Shop", "price"));
            assertThat(price()).isEqualTo("milk");
            assertThat(resilience.metrics().reading("Shop", "price")).isNotNull();
            assertThat(earlier.metrics().reading("Shop", "price")).isNull();
        }
    }

    @Test
    void aFallbackThatIsMisspeltEndsTheProgramAtItsFirstLine() throws Exception {
        woven("""
                class Shop {
                    @Fallback(method = "chaep")
                    int price(String product) { return 1; }
                    int cheap(String product) { return 0; }
                    @Timeout("5 apples")
                    int stock(String product) { return 1; }
                }
                """);
        assertThat(problems(builder(""))).containsExactlyInAnyOrder("fallback-missing", "duration-unreadable");
    }

    @Test
    void whatIsAnnotatedAndNotWovenEndsItAsWellUnlessTheSettingSaysOtherwise() {
        built(GOOD);
        assertThat(problems(builder(""))).containsExactly("unguarded");
        try (Resilience resilience = builder("").selfCheck(SelfCheckMode.WARN).start()) {
            assertThat(resilience.selfCheck()).hasSize(1);
        }
    }

    @Test
    void settingsThatNoAnnotatedMethodUsesAreTold() throws Exception {
        woven(GOOD);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Resilience.class);
        logger.addAppender(log);
        String yaml =
                "Shop: {operations: {prize: {timeout: 1s}, price: {timeout: 2s}}}, Shpo: {timeout: 1s}, bank: {timeout: 1s}";
        try (Resilience resilience = builder(yaml).start()) {
            assertThat(resilience.operations()).hasSize(1);
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .filter(said -> said.contains("settings-unused")))
                .containsExactlyInAnyOrder(
                        "resilience.yaml:1: no annotated method is of the operation 'Shop/prize'; did you mean 'price'? Leave it if"
                                + " the program calls it by name [settings-unused]",
                        "resilience.yaml:1: no annotated method is of the service 'Shpo'; did you mean 'Shop'? Leave it if the"
                                + " program calls it by name [settings-unused]",
                        "resilience.yaml:1: no annotated method is of the service 'bank'; mend the name, or leave it if the"
                                + " program calls it by name [settings-unused]");
    }

    private static List<String> problems(ResilienceBuilder builder) {
        DefinitionException wrong = catchThrowableOfType(DefinitionException.class, builder::start);
        return wrong.problems().stream().map(Problem::id).toList();
    }
}
