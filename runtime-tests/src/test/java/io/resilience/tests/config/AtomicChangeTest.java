package io.resilience.tests.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.Configuration;
import io.resilience.config.Sources;
import io.resilience.event.ResilienceEvent.SettingsChanged;
import io.resilience.event.ResilienceEvent.SettingsRefused;
import io.resilience.exception.DefinitionException;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.TestRuntime;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change is put in force whole or not at all, whatever is thrown meanwhile; and it is told. */
class AtomicChangeTest {
    private final ManualClockwork time = ManualClockwork.create();

    private TestRuntime runtime(Consumer<Configuration.Builder> settings) {
        return TestRuntime.on(time, settings);
    }

    private static String threshold(Resilience resilience) {
        return resilience.explain("shop", "buy").stream()
                .filter(each -> each.setting().equals("breaker.failureThreshold"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Also what a pipeline goes by, not only what is said. */
    private static int inForce(Resilience resilience) {
        return resilience
                .guard("shop", "buy")
                .policies()
                .gates()
                .breaker()
                .trip()
                .failureThreshold();
    }

    @Test
    void aKeyThatOperationsCalledByNameCannotHaveChangesNothing() throws Exception {
        TestRuntime runtime = runtime(settings -> {});
        Resilience resilience = runtime.resilience();
        resilience.call("shop", "buy", () -> 1);

        assertThatThrownBy(() ->
                        resilience.configure("shop", Map.of("breaker.key", "#nope", "breaker.failureThreshold", "9")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("shop/buy: breaker.key '#nope' names a parameter");

        assertThat(threshold(resilience)).isEqualTo("5");
        assertThat(inForce(resilience)).isEqualTo(5);
        assertThat(resilience.live().versions()).hasSize(1);
        runtime.recorder().hasNo(SettingsChanged.class);
        assertThat(resilience.call("shop", "sell", () -> 2)).isEqualTo(2);
        resilience.configure("shop", Map.of("breaker.failureThreshold", "3"));
        assertThat(inForce(resilience)).isEqualTo(3);
    }

    @Test
    void aFileWithSuchAKeyIsToldAndTheNextGoodOneIsTaken(@TempDir Path directory) throws Exception {
        Path file = write(directory, "failureThreshold: 5");
        TestRuntime runtime =
                runtime(settings -> settings.source(new Sources(null, directory, name -> null, Map.of())));
        Resilience resilience = runtime.resilience();
        resilience.call("shop", "buy", () -> 1);

        write(directory, "failureThreshold: 9, key: '#nope'");
        look();

        assertThat(threshold(resilience)).isEqualTo("5");
        assertThat(runtime.recorder().has(SettingsRefused.class).reason()).contains("#nope", file.getFileName() + ":");
        assertThat(resilience.audit().entries(0, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.deed().action()).isEqualTo("configure-refused"));

        write(directory, "failureThreshold: 7");
        look();
        assertThat(inForce(resilience)).isEqualTo(7);
    }

    private static Path write(Path directory, String breaker) throws IOException {
        return Files.writeString(
                directory.resolve("resilience.yaml"), "resilience: {services: {shop: {breaker: {" + breaker + "}}}}\n");
    }

    private void look() {
        time.advance(Duration.ofSeconds(2));
        time.advance(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "#", "#-1", "#99999999999", "#256", "#a b"})
    void aKeyThatNoMethodCanHaveIsAnErrorAtTheStart(String key) {
        assertThatThrownBy(() -> runtime(settings -> settings.service("shop", shop -> shop.set("breaker.key", key))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("'" + key + "'");
    }

    @Test
    void aKeyThatOnlyMethodsCanHaveIsADefinitionErrorOfTheOperationCalledByName() {
        Resilience resilience = runtime(settings -> settings.service("shop", shop -> shop.set("breaker.key", "#shard")))
                .resilience();

        assertThatThrownBy(() ->
                        resilience.operation("shop", "buy").fallbackValue(5).call(() -> 1))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("shop/buy: breaker.key '#shard'");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {IllegalStateException.class, AssertionError.class, StackOverflowError.class, IOException.class})
    void whateverIsThrownAndWhereverNothingHasChanged(Class<? extends Throwable> type) throws Exception {
        FailingTicker ticker = new FailingTicker(time);
        Clockwork manual = time.clockwork();
        Resilience resilience = Resilience.builder()
                .clockwork(new Clockwork(ticker, manual.sleeper(), manual.timer(), manual.chance(), manual.wall()))
                .configure(settings -> settings.source(Sources.NONE)
                        .service(
                                "shop",
                                shop -> shop.set("bulkhead.maxConcurrent", "4").set("breaker.failureThreshold", "5")))
                .build();
        resilience.call("shop", "buy", () -> 1);
        resilience.call("shop", "sell", () -> 1);
        Map<String, String> change = Map.of(
                "breaker.failureThreshold", "9", "breaker.window", "exactly 50 calls", "bulkhead.maxConcurrent", "2");

        int failed = 0;
        while (true) {
            ticker.failsAfter(failed, type);
            try {
                resilience.configure("shop", change);
                break;
            } catch (DefinitionException told) {
                ticker.failsNoMore();
                assertThat(told).hasRootCauseInstanceOf(type).hasMessageContaining("guard-unbuildable");
            }
            failed++;
            assertThat(threshold(resilience)).isEqualTo("5");
            assertThat(inForce(resilience)).isEqualTo(5);
            assertThat(limit(resilience, "buy")).isEqualTo(4);
            assertThat(limit(resilience, "sell")).isEqualTo(4);
            assertThat(resilience.live().versions()).hasSize(1);
        }
        ticker.failsNoMore();
        assertThat(failed).isGreaterThan(2); // once for the change itself, once for each window
        assertThat(inForce(resilience)).isEqualTo(9);
        assertThat(limit(resilience, "sell")).isEqualTo(2);
    }

    private static int limit(Resilience resilience, String operation) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(resilience.metrics().reading("shop", operation))
                                .bulkhead())
                .limit();
    }

    /** Time whose reading fails once, after some that don't. */
    private static final class FailingTicker implements Ticker {
        private final ManualClockwork time;
        private int left = -1;
        private Class<? extends Throwable> type = Error.class;

        FailingTicker(ManualClockwork time) {
            this.time = time;
        }

        void failsAfter(int readings, Class<? extends Throwable> thrown) {
            left = readings;
            type = thrown;
        }

        void failsNoMore() {
            left = -1;
        }

        @Override
        public long nanos() {
            if (left >= 0 && left-- == 0) {
                fail();
            }
            return time.nanos();
        }

        private void fail() {
            try {
                throw FailingTicker.<RuntimeException>unchecked(
                        type.getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("a throwable without a constructor", e);
            }
        }

        @SuppressWarnings("unchecked") // the compiler need not know
        private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
            throw (T) thrown;
        }

        @Override
        public void watch(Watcher watcher) {
            time.watch(watcher);
        }

        @Override
        public void unwatch(Watcher watcher) {
            time.unwatch(watcher);
        }
    }
}
