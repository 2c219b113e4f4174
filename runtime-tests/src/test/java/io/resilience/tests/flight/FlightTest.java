package io.resilience.tests.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Resilient;
import io.resilience.config.Sources;
import io.resilience.exception.CircuitOpenException;
import io.resilience.flight.FlightThreshold;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.testkit.AllocationMeter;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import jdk.jfr.Configuration;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightTest {
    private static final Path SETTINGS = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../docs/resilience.jfc")
            .normalize();

    @TempDir
    private Path folder;

    private final TestRuntime runtime =
            TestRuntime.create(settings -> settings.set("timing", "exact").yaml("test", """
            resilience:
              services:
                shop:
                  breaker: {failureThreshold: 3}
                  operations:
                    stock: {retry: {maxAttempts: 2, delay: 100ms, jitter: 0}}
                    offer: {fallbacks: [{value: nothing}]}
                    slow: {timeout: 1s}
            """));

    /** What keeps its failed calls. */
    @Resilient(service = "shop")
    static class Orders {
        @CircuitBreaker
        @DeadLetter
        String order(String item) throws IOException {
            throw new IOException("no " + item);
        }
    }

    /** In most programs the recorder starts after the first calls. */
    @BeforeAll
    static void callBeforeTheRecorderIsThere() throws Exception {
        try (Resilience early = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE).set("timing", "exact"))
                .build()) {
            early.call("shop", "early", () -> "bird");
        }
    }

    @AfterEach
    void close() {
        runtime.resilience().close();
    }

    private Resilience resilience() {
        return runtime.resilience();
    }

    private void fail(String operation) {
        assertThatThrownBy(() -> resilience().call("shop", operation, () -> {
                    throw new IOException("secret=hunter2");
                }))
                .isInstanceOfAny(IOException.class, CircuitOpenException.class);
    }

    private void take(String operation, Duration duration) throws Exception {
        resilience().call("shop", operation, () -> {
            runtime.time().advance(duration);
            return "taken";
        });
    }

    private List<RecordedEvent> recorded(Recording recording, Work work) throws Exception {
        Path file = folder.resolve("flight.jfr");
        try (recording) {
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = new ArrayList<>(RecordingFile.readAllEvents(file));
        events.removeIf(event -> !event.getEventType().getName().startsWith("io.resilience."));
        return events;
    }

    /** What happens during a recording. */
    private interface Work {
        void run() throws Exception;
    }

    private static Recording withSettingsFile() throws IOException, ParseException {
        return new Recording(Configuration.create(SETTINGS));
    }

    private static RecordedEvent only(List<RecordedEvent> events, String name) {
        List<RecordedEvent> found = events.stream()
                .filter(event -> event.getEventType().getName().equals("io.resilience." + name))
                .toList();
        assertThat(found).as("events of %s", name).hasSize(1);
        return found.get(0);
    }

    private static List<String> names(List<RecordedEvent> events) {
        return events.stream()
                .map(event -> event.getEventType().getName().substring("io.resilience.".length()))
                .toList();
    }

    @Test
    void aRetryAndTheFailureAfterItAreRecorded() throws Exception {
        List<RecordedEvent> events = recorded(withSettingsFile(), () -> fail("stock"));
        assertThat(names(events)).containsExactly("Retry", "Failure");
        RecordedEvent retry = events.get(0);
        assertThat(retry.getString("service")).isEqualTo("shop");
        assertThat(retry.getString("operation")).isEqualTo("stock");
        assertThat(retry.getInt("attempt")).isEqualTo(1);
        assertThat(retry.getDuration("pause")).isEqualTo(Duration.ofMillis(100));
        assertThat(retry.getString("failure")).isEqualTo("java.io.IOException");
        assertThat(events.get(1).getInt("attempts")).isEqualTo(2);
        assertThat(events.toString()).doesNotContain("hunter2");
    }

    @Test
    void refusalsFallbacksMovesAndTimeoutsAreRecorded() throws Exception {
        List<RecordedEvent> events = recorded(withSettingsFile(), () -> {
            resilience().call("shop", "offer", () -> {
                throw new IOException("down");
            });
            for (int i = 0; i < 4; i++) {
                fail("price");
            }
            CompletableFuture<?> slow = resilience()
                    .callAsync("shop", "slow", CompletableFuture::new)
                    .toCompletableFuture();
            runtime.time().advance(Duration.ofSeconds(1).plusMillis(2));
            assertThat(slow).isCompletedExceptionally();
        });
        assertThat(only(events, "Fallback").getString("kind")).isEqualTo("value");
        assertThat(only(events, "Refusal").getString("gate")).isEqualTo("breaker");
        assertThat(only(events, "BreakerMove").getString("to")).isEqualTo("OPEN");
        assertThat(only(events, "BreakerMove").getString("reason")).contains("3 failures in a row");
        assertThat(only(events, "Timeout").getDuration("limit")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aDeadLetterIsRecorded() throws Exception {
        Guard guard = Objects.requireNonNull(
                resilience().guard(Orders.class, Orders.class.getDeclaredMethod("order", String.class)));
        Body<String> body = new Body<>() {
            @Override
            public String run() throws Throwable {
                return new Orders().order("milk");
            }

            @Override
            public Object[] arguments() {
                return new Object[] {"milk"};
            }
        };
        List<RecordedEvent> events = recorded(
                withSettingsFile(),
                () -> assertThatThrownBy(() -> guard.call(body)).isInstanceOf(IOException.class));
        assertThat(only(events, "DeadLetter").getString("happening")).isEqualTo("kept");
        assertThat(only(events, "DeadLetter").getString("letter")).isNotEmpty();
    }

    @Test
    void attemptsBelowTheThresholdAreLeftOut() throws Exception {
        List<RecordedEvent> events = recorded(withSettingsFile(), () -> {
            take("price", Duration.ofMillis(19)); // an exact call begins a nanosecond late
            take("price", Duration.ofMillis(21));
        });
        RecordedEvent attempt = only(events, "Attempt");
        assertThat(attempt.getDuration("took")).isBetween(Duration.ofMillis(20), Duration.ofMillis(21));
        assertThat(attempt.getString("outcome")).isEqualTo("succeeded");
        assertThat(attempt.getBoolean("sampled")).isTrue();
        assertThat(attempt.getStackTrace()).isNull();
    }

    @Test
    void ofTwoRecordingsTheShorterThresholdIsInForce() throws Exception {
        try (Recording coarse = new Recording()) {
            coarse.enable("io.resilience.Attempt").with("atLeast", "1 s");
            coarse.start();
            Recording fine = new Recording();
            fine.enable("io.resilience.Attempt").with("atLeast", "5 ms");
            assertThat(names(recorded(fine, () -> take("price", Duration.ofMillis(6)))))
                    .containsExactly("Attempt");
        }
    }

    @Test
    void aThresholdThatSaysNothingLeavesNothingOut() {
        FlightThreshold threshold = new FlightThreshold();
        assertThat(threshold.combine(Set.of("20 ms", "1 s", "500 us"))).isEqualTo("500 us");
        threshold.setValue("20 ms");
        assertThat(threshold.getValue()).isEqualTo("20 ms");
        threshold.setValue(null); // as the recorder does where no recording says anything
        assertThat(threshold.getValue()).isEqualTo("0 ms");
        threshold.setValue("soon");
        assertThat(threshold.combine(Set.of("soon", "20 ms"))).isEqualTo("soon");
    }

    @Test
    void attemptsAreNotRecordedUnlessAsked() throws Exception {
        assertThat(names(recorded(
                        new Recording(Configuration.getConfiguration("default")),
                        () -> take("price", Duration.ofSeconds(1)))))
                .isEmpty();
    }

    @Test
    void theSettingsFileNamesEveryEventAndNoOther() throws Exception {
        recorded(withSettingsFile(), () -> fail("stock")); // so that the recorder knows the events
        Set<String> known = FlightRecorder.getFlightRecorder().getEventTypes().stream()
                .map(EventType::getName)
                .filter(name -> name.startsWith("io.resilience."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = Configuration.create(SETTINGS).getSettings().keySet().stream()
                .map(setting -> setting.substring(0, setting.indexOf('#')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Files.readString(SETTINGS)).contains("provider=\"io.resilience\"");
        assertThat(named).hasSize(8).containsAll(known);
    }

    @Test
    void withoutARecordingACallTakesNothing() throws Exception {
        recorded(withSettingsFile(), () -> fail("stock")); // the recorder has been there, and has gone
        Resilience quiet = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE).set("timing", "exact"))
                .build();
        Guard guard = quiet.guard("shop", "price");
        Body<String> body = () -> "1.20";
        AllocationMeter.assertNoAllocation(() -> answer(guard, body));
        quiet.breakers().forceOpen("shop", "price", "for the test", null);
        assertThat(AllocationMeter.bytesPerCall(() -> answer(guard, body)))
                .as("bytes: the refusal, which is its caller's own, and nothing of the recorder's")
                .isLessThanOrEqualTo(64);
        quiet.close();
    }

    private static Object answer(Guard guard, Body<String> body) {
        try {
            return guard.call(body);
        } catch (Throwable refusal) {
            return refusal;
        }
    }
}
