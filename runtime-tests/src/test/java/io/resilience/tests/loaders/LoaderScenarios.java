package io.resilience.tests.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.resilience.Resilience;
import io.resilience.tests.loaders.app.Shop;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;

/** What {@link LoadersTest} runs, each in a world of its own; there, {@code Shop} is a class of the library's loader. */
final class LoaderScenarios {
    private static final String FOUR = attempts(4);
    private static final String FIVE = attempts(5);

    private LoaderScenarios() {}

    private static String attempts(int most) {
        return "resilience: {services: {Shop: {operations: {price: {retry: {maxAttempts: " + most + "}}}}}}";
    }

    /** What the library says of runtimes while a scenario runs. */
    private static ListAppender<ILoggingEvent> log() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Resilience.class);
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
        return log;
    }

    private static List<String> told(ListAppender<ILoggingEvent> log, Level level) {
        return log.list.stream()
                .filter(event -> event.getLevel() == level)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** How many bodies a call runs. */
    private static int bodies(Program program) {
        int before = program.asked();
        program.call();
        return program.asked() - before;
    }

    static void theFirstThatIsBuiltIsCurrentAndSaysSo() {
        ListAppender<ILoggingEvent> log = log();
        Program shop = new Shop();
        try (Resilience built = shop.build(FOUR)) {
            assertThat(Resilience.current()).isSameAs(built);
            assertThat(bodies(shop)).isEqualTo(4);
            assertThat(told(log, Level.INFO)).singleElement().asString().contains("guards the woven classes of");
            assertThat(told(log, Level.WARN)).isEmpty();
        }
    }

    static void aSecondWarnsAndNamesBothRemedies() {
        ListAppender<ILoggingEvent> log = log();
        Program shop = new Shop();
        try (Resilience first = shop.build(FOUR);
                Resilience second = shop.build(FIVE);
                Resilience detached = Resilience.builder().detached().build()) {
            assertThat(Resilience.current()).isSameAs(first).isNotSameAs(second).isNotSameAs(detached);
            assertThat(bodies(shop)).isEqualTo(4);
            assertThat(told(log, Level.WARN)).singleElement().asString().contains("makeCurrent()", "detached()");
            try (Resilience.Current current = second.makeCurrent()) {
                assertThat(current).isNotNull();
                assertThat(bodies(shop)).isEqualTo(5);
            }
            assertThat(bodies(shop)).isEqualTo(4);
        }
    }

    static void aCallAfterTheEndIsGuardedAndToldThatItIsNotKept() {
        ListAppender<ILoggingEvent> log = log();
        Program shop = new Shop();
        Program late = new Shop();
        Resilience built = shop.build(FOUR);
        assertThat(shop.call()).isEqualTo("queued");
        built.close();
        assertThat(shop.call()).isEqualTo("the shop is closed");
        assertThat(late.call()).as("called for the first time").isEqualTo("the shop is closed");
        assertThat(bodies(late)).isEqualTo(4);
        assertThat(Resilience.current()).isSameAs(built);
        assertThat(built.deadLetters().unfinished()).hasSize(1);
        assertThat(told(log, Level.WARN)).singleElement().asString().contains("after its runtime was closed");
        try (Resilience next = shop.build(FIVE)) {
            assertThat(next).isSameAs(Resilience.current());
            assertThat(bodies(shop)).isEqualTo(5);
            assertThat(shop.call()).isEqualTo("queued");
        }
    }

    static void aDefaultOneIsToldAndStaysWhenOneIsBuiltLater() {
        ListAppender<ILoggingEvent> log = log();
        Program shop = new Shop();
        assertThat(bodies(shop)).isEqualTo(3);
        assertThat(told(log, Level.INFO)).singleElement().asString().contains("by a default one");
        try (Resilience built = shop.build(FOUR);
                Resilience made = Resilience.current()) {
            assertThat(made).isNotSameAs(built);
            assertThat(bodies(shop)).isEqualTo(3);
            assertThat(told(log, Level.WARN))
                    .singleElement()
                    .asString()
                    .contains("a default one, since one of them was called before", "makeCurrent()");
        }
    }

    static void eachOfTwoApplicationsMeetsItsOwn() throws Exception {
        try (Application one = new Application();
                Application other = new Application()) {
            Program first = one.program("Shop");
            Program second = other.program("Shop");
            try (Resilience four = first.build(FOUR)) {
                Resilience five = second.build(FIVE);
                assertThat(four).isNotSameAs(five);
                assertThat(bodies(first)).isEqualTo(4);
                assertThat(bodies(second)).isEqualTo(5);
                five.close();
                assertThat(bodies(first)).isEqualTo(4);
                assertThat(second.call()).isEqualTo("the shop is closed");
                assertThat(first.call()).isEqualTo("queued");
            }
        }
    }

    static void anApplicationThatBuildsNoneIsNotGuardedByAnothers() throws Exception {
        ListAppender<ILoggingEvent> log = log();
        try (Application one = new Application();
                Application other = new Application()) {
            Program first = one.program("Shop");
            try (Resilience four = first.build(FOUR)) {
                assertThat(four).isNotNull();
                assertThat(bodies(other.program("Shop"))).isEqualTo(3);
                assertThat(told(log, Level.WARN))
                        .singleElement()
                        .asString()
                        .contains("guarded by a default one, beside those built", "classLoader(...)");
            }
        }
    }

    static void aProgramBelowMeetsTheOneAbove() throws Exception {
        try (Application plugin = new Application();
                Resilience above = new Shop().build(FOUR)) {
            assertThat(above).isNotNull();
            assertThat(bodies(plugin.program("Shop"))).isEqualTo(4);
        }
    }

    static void aClassAboveMeetsTheOneBelow() throws Exception {
        try (Application below = new Application();
                Resilience built = below.program("Shop").build(FOUR)) {
            assertThat(built).isNotNull();
            assertThat(bodies(new Shop())).isEqualTo(4);
        }
    }

    static void aContainerBuildsForTheApplicationOfItsContext() throws Exception {
        try (Application application = new Application()) {
            Thread thread = Thread.currentThread();
            thread.setContextClassLoader(application);
            try (Resilience built = new Shop().build(FOUR)) {
                thread.setContextClassLoader(LoaderScenarios.class.getClassLoader());
                assertThat(built).isNotNull();
                assertThat(bodies(application.program("Shop"))).isEqualTo(4);
            }
        }
    }

    static void theFirstCallOnAnyThreadReadsTheApplicationsFile() throws Exception {
        Path folder = Files.createTempDirectory("application");
        Path file = Files.writeString(folder.resolve("resilience.yaml"), FOUR);
        try (Application application = new Application(folder)) {
            Program shop = application.program("Shop");
            int bodies = CompletableFuture.supplyAsync(() -> bodies(shop), work -> {
                        Thread thread = new Thread(work);
                        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
                        thread.start();
                    })
                    .get();
            assertThat(bodies).isEqualTo(4);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    static void settingsNameClassesOfTheApplicationWhateverThreadChangesThem() throws Exception {
        try (Application application = new Application()) {
            Program shop = application.program("Shop");
            String own = Shop.ClosedException.class.getName();
            try (Resilience built = shop.build(FOUR.replace("retry: {", "retry: {abortOn: [" + own + "], "))) {
                assertThat(bodies(shop)).as("the file of a program").isEqualTo(1);
                Thread operator = new Thread(() -> built.configure("Shop", Map.of("retry.retryOn", "[" + own + "]")));
                operator.setContextClassLoader(null);
                operator.start();
                operator.join();
                assertThat(built.explain("Shop", "price"))
                        .as("a live change")
                        .anyMatch(each -> each.toString().contains("retry.retryOn")
                                && each.toString().contains(own));
            }
        }
    }

    static void noLoaderStaysWhenItsRuntimeIsClosed() throws Exception {
        Program shared = new io.resilience.tests.loaders.app.other.Shop();
        try (Resilience first = Resilience.builder().detached().build();
                Resilience.Current current = first.makeCurrent()) {
            assertThat(current).isNotNull();
            assertThat(bodies(shared))
                    .as("begins the library's threads, outside of any program")
                    .isEqualTo(2);
        }
        WeakReference<ClassLoader> gone = applicationThatEnds(shared);
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
        }
        assertThat(gone.get()).isNull();
        assertThat(bodies(shared)).as("guarded by a default one").isEqualTo(2);
    }

    private static WeakReference<ClassLoader> applicationThatEnds(Program shared) throws Exception {
        try (Application application = new Application();
                Resilience built = application.program("Shop").build(FOUR)) {
            assertThat(built).isNotNull();
            assertThat(bodies(application.program("other.Shop"))).isEqualTo(4);
            assertThat(bodies(shared)).as("guarded by the one below").isEqualTo(4);
            assertThat(built.metrics().readings()).isNotEmpty();
            return new WeakReference<>(application);
        }
    }

    static void twoClassesOfOneNameAreTold() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(io.resilience.guard.Guards.class)).addAppender(log);
        Program shop = new Shop();
        Program other = new io.resilience.tests.loaders.app.other.Shop();
        try (Resilience built = shop.build("")) {
            assertThat(built).isNotNull();
            assertThat(shop.call()).isEqualTo("queued");
            assertThat(other.call()).as("each has its own answers and settings").isEqualTo("other");
            assertThat(bodies(other)).isEqualTo(2);
            assertThat(bodies(shop)).isEqualTo(3);
            assertThat(told(log, Level.WARN))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "io.resilience.tests.loaders.app.other.Shop.price(): is called Shop/price by default, as is"
                                    + " io.resilience.tests.loaders.app.Shop.price()")
                    .endsWith("[name-shared]");
        }
    }
}
