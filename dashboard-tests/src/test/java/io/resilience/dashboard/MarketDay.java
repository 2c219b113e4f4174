package io.resilience.dashboard;

import com.google.inject.Guice;
import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.config.Explained;
import io.resilience.config.LiveChange;
import io.resilience.config.Sources;
import io.resilience.console.Console;
import io.resilience.console.ConsoleBuilder;
import io.resilience.console.access.ConsoleRole;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.guice.ResilienceModule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A runtime with a stall, in real time, and a console in front of it. */
final class MarketDay implements AutoCloseable {
    static final String TOKEN = "admin-0123456789abcdef0123456789abcdef";
    static final String VIEWER = "viewer-0123456789abcdef0123456789abcdef";

    final Resilience resilience;
    final Stall stall;
    private final int port;
    private Console console;

    private MarketDay(String yaml, UnaryOperator<ConsoleBuilder> shape) {
        resilience = Resilience.builder()
                .configure(configuration -> configuration.source(Sources.NONE).yaml("day", yaml))
                .build();
        stall = Guice.createInjector(new ResilienceModule(resilience)).getInstance(Stall.class);
        console = console(0, shape);
        port = console.address().getPort();
    }

    private Console console(int port, UnaryOperator<ConsoleBuilder> shape) {
        return shape.apply(Console.builder(resilience)
                        .port(port)
                        .token("olga", ConsoleRole.ADMIN, TOKEN)
                        .token("victor", ConsoleRole.VIEW, VIEWER))
                .start();
    }

    static MarketDay begin() {
        return begin(builder -> builder);
    }

    static MarketDay begin(UnaryOperator<ConsoleBuilder> shape) {
        return new MarketDay("resilience: {}", shape);
    }

    /** With a program of a name. */
    static MarketDay named(String name, String version, String instance, String environment) {
        String yaml = "resilience: {program: {name: %s, version: \"%s\", instance: %s, environment: %s}}"
                .formatted(name, version, instance, environment);
        return new MarketDay(yaml, builder -> builder);
    }

    String address() {
        return console.address().toString();
    }

    void consoleGoes() {
        console.close();
    }

    /** At the place where it was. */
    void consoleComesBack() {
        console = console(port, builder -> builder);
    }

    /** Calls each operation so often, as it may end. */
    void calls(int times) {
        for (int i = 0; i < times; i++) {
            quietly(() -> stall.price("milk"));
            quietly(() -> stall.order("milk", "4111 1111 1111 1111"));
        }
    }

    private interface Errand {
        String run() throws IOException;
    }

    private static void quietly(Errand errand) {
        try {
            errand.run();
        } catch (IOException | io.resilience.exception.RefusedException expected) {
            Objects.requireNonNull(expected);
        }
    }

    /** Opens the breaker of {@code price} and keeps a few orders as letters. */
    void breakDown() {
        stall.broken = true;
        calls(4);
    }

    BreakerState state(String operation) {
        BreakerSnapshot seen = resilience.breakers().state("stall", operation);
        return Objects.requireNonNull(seen, operation).state();
    }

    String setting(String operation, String name) {
        return resilience.explain("stall", operation).stream()
                .filter(each -> each.setting().equals(name))
                .map(Explained::value)
                .findFirst()
                .orElseThrow();
    }

    /** As somebody else would. */
    void steer(String operation, String state) {
        switch (state) {
            case "CLOSED" -> resilience.breakers().reset("stall", operation, "by somebody else");
            case "FORCED_OPEN" ->
                resilience.breakers().forceOpen("stall", operation, "by somebody else", Duration.ofHours(1));
            default -> throw new IllegalArgumentException(state);
        }
    }

    /** As somebody else would. */
    void change(String operation, String setting, String value) {
        LiveChange.Target target = new LiveChange.Target("stall", operation);
        resilience.live().change(new LiveChange("somebody", "a try", target, Map.of(setting, value)));
    }

    List<LetterRecord> letters() {
        return resilience.deadLetters().find(LetterQuery.all());
    }

    @Override
    public void close() {
        console.close();
        resilience.close();
    }
}
