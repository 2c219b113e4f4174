package io.resilience.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.resilience.Resilience;
import io.resilience.annotation.Retry;
import io.resilience.config.SelfCheckMode;
import io.resilience.exception.DefinitionException;
import io.resilience.woven.AnnotatedIndex;
import io.resilience.woven.MethodLine;
import io.resilience.woven.WeavingReceipt;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class SelfCheckTest {
    private static boolean initialized;

    @TempDir
    private Path folder;

    static class Prices {
        static {
            initialized = true;
        }

        @Retry
        String of(String product) {
            return product;
        }

        @Retry
        @SuppressWarnings("unused")
        private static int hidden() {
            return 1;
        }
    }

    interface Promise {
        @Retry
        void keep();
    }

    private static String line(Class<?> type, String method) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(method))
                .map(MethodLine::of)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private ClassPath annotated(String... lines) throws Exception {
        return ClassPath.with(folder, AnnotatedIndex.RESOURCE, List.of(lines));
    }

    private static Resilience runtime(SelfCheckMode mode) {
        return Resilience.builder().selfCheck(mode).build();
    }

    @Test
    void nothingAnnotatedIsNothingWrong() {
        assertThat(Resilience.builder().build().selfCheck()).isEmpty();
    }

    @Test
    void saysOfAMethodThatNothingGuardsWhereWhyAndWhatToDo() throws Exception {
        try (ClassPath classes = annotated(line(Prices.class, "of"))) {
            assertThat(classes).isNotNull();
            assertThat(Resilience.builder().build().selfCheck())
                    .extracting(Unguarded::toString)
                    .containsExactly(
                            Prices.class.getName() + ".of(String): it is annotated and guarded by nothing, since no"
                                    + " class is woven; add the weaving step to the build of its jar, or the agent to the"
                                    + " command line [unguarded]");
            assertThat(initialized).as("looking runs no code of the class").isFalse();
        }
    }

    @Test
    void saysThatAnAbstractMethodHasNothingToGuard() throws Exception {
        try (ClassPath classes = annotated(line(Promise.class, "keep"))) {
            assertThat(classes).isNotNull();
            assertThat(Resilience.builder().build().selfCheck())
                    .singleElement()
                    .asString()
                    .contains("it is abstract", "annotate the methods that implement it");
        }
    }

    @Test
    void whatIsNoLongerThereNeedsNoGuard() throws Exception {
        String gone = line(Prices.class, "of").replace("#of", "#was");
        try (ClassPath classes = annotated(gone, "io.shop.Closed#of()V")) {
            assertThat(classes).isNotNull();
            assertThat(Resilience.builder().build().selfCheck()).isEmpty();
        }
    }

    @Test
    void seesThatAReceiptIsOfAnotherClassThanTheOneLoaded() throws Exception {
        String promised = line(Prices.class, "of") + " byte-buddy";
        try (ClassPath classes = ClassPath.with(folder, WeavingReceipt.RESOURCE, List.of(promised))) {
            assertThat(classes).isNotNull();
            Resilience resilience = Resilience.builder().build();
            assertThat(resilience.selfCheck())
                    .singleElement()
                    .asString()
                    .startsWith(Prices.class.getName()
                            + ".of(String): a receipt says that byte-buddy has woven it, and its" + " class from file:")
                    .endsWith(
                            " is not woven; build that with its weaving step, or take the older copy off the class path"
                                    + " [weaving-lost]");
            assertThat(resilience.guards()).as("what is not woven is no guard").isEmpty();
        }
    }

    @Test
    void warnsOnceOfEach() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Inventory.class);
        logger.addAppender(log);
        try (ClassPath classes = annotated(line(Prices.class, "of"), line(Prices.class, "hidden"))) {
            assertThat(classes).isNotNull();
            Resilience resilience = Resilience.builder().build();
            resilience.makeCurrent().close();
            resilience.makeCurrent().close();
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsExactlyElementsOf(resilience.selfCheck().stream()
                            .map(Unguarded::toString)
                            .toList())
                    .hasSize(2);
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void failsBeforeTheRuntimeIsCurrent() throws Exception {
        try (ClassPath classes = annotated(line(Prices.class, "of"), line(Prices.class, "hidden"))) {
            assertThat(classes).isNotNull();
            Resilience strict = Resilience.builder()
                    .selfCheck(SelfCheckMode.FAIL)
                    .detached()
                    .build();
            assertThatThrownBy(strict::makeCurrent)
                    .isInstanceOfSatisfying(
                            DefinitionException.class,
                            all -> assertThat(all.problems()).hasSize(2));
            assertThatThrownBy(() -> runtime(SelfCheckMode.FAIL))
                    .as("one that would be current by being built")
                    .isInstanceOf(DefinitionException.class);
            Resilience lenient = runtime(SelfCheckMode.OFF);
            assertThat(Resilience.current()).isSameAs(lenient);
        }
    }

    @Test
    void looksAtNothingWhenOff() throws Exception {
        try (ClassPath classes = annotated(line(Prices.class, "of"))) {
            assertThat(classes).isNotNull();
            ListAppender<ILoggingEvent> log = new ListAppender<>();
            log.start();
            Logger logger = (Logger) LoggerFactory.getLogger(Inventory.class);
            logger.addAppender(log);
            runtime(SelfCheckMode.OFF).makeCurrent().close();
            logger.detachAppender(log);
            assertThat(log.list).isEmpty();
        }
    }

    @Test
    void theFileSaysWhatToDoToo() {
        assertThat(Resilience.builder()
                        .configure(settings -> settings.yaml("resilience.yaml", "resilience: {selfCheck: off}"))
                        .build()
                        .configuration()
                        .selfCheck())
                .isEqualTo(SelfCheckMode.OFF);
    }

    /** Can guard what is not private. */
    public static final class Injector implements Interception {
        @Override
        public @Nullable Obstruction obstruction(Method method) {
            return Modifier.isPrivate(method.getModifiers())
                    ? new Obstruction("the injector can't guard it: it is private", "open it")
                    : null;
        }
    }

    @Test
    void waitsForAnInjectorWhereOneMayStillMakeTheObject() throws Exception {
        ClassPath.write(folder, "META-INF/services/" + Interception.class.getName(), List.of(Injector.class.getName()));
        try (ClassPath classes = annotated(line(Prices.class, "of"), line(Prices.class, "hidden"))) {
            assertThat(classes).isNotNull();
            assertThat(Resilience.builder().build().selfCheck())
                    .singleElement()
                    .asString()
                    .contains(".hidden(): it is not woven, and the injector can't guard it: it is private; open it");
        }
    }

    @Test
    void whatIsInterceptedIsGuarded() throws Exception {
        try (ClassPath classes = annotated(line(Prices.class, "of"))) {
            assertThat(classes).isNotNull();
            Resilience resilience = Resilience.builder().build();
            resilience.inventory().intercepted(Prices.class.getDeclaredMethod("of", String.class));
            assertThat(resilience.selfCheck()).isEmpty();
        }
    }
}
