package io.resilience.console;

import com.google.inject.Guice;
import io.resilience.Resilience;
import io.resilience.config.Configuration;
import io.resilience.config.Sources;
import io.resilience.console.access.ConsoleRole;
import io.resilience.event.Delivery;
import io.resilience.guice.ResilienceModule;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A runtime on manual time with a shop and a console in front of it, and a client with a token for each role. */
final class Night implements AutoCloseable {
    final ManualClockwork time = ManualClockwork.create();
    final Resilience resilience;
    final Shop shop;
    final Console console;

    private Night(Consumer<Configuration.Builder> settings, UnaryOperator<ConsoleBuilder> shape) {
        resilience = Resilience.builder()
                .clockwork(time.clockwork())
                .delivery(Delivery.DIRECT)
                .executor(Runnable::run)
                .configure(configuration -> configuration.source(Sources.NONE))
                .configure(settings)
                .build();
        shop = Guice.createInjector(new ResilienceModule(resilience)).getInstance(Shop.class);
        ConsoleBuilder builder = Console.builder(resilience).port(0);
        for (ConsoleRole role : ConsoleRole.values()) {
            builder.token(role.name().toLowerCase(Locale.ROOT), role, token(role));
        }
        console = shape.apply(builder).start();
    }

    static Night begin() {
        return begin(builder -> builder);
    }

    static Night begin(UnaryOperator<ConsoleBuilder> shape) {
        return new Night(settings -> {}, shape);
    }

    static String token(ConsoleRole role) {
        return role.name().toLowerCase(Locale.ROOT) + "-0123456789abcdef0123456789abcdef";
    }

    Client client(ConsoleRole role) {
        return new Client(console.address(), token(role));
    }

    Client admin() {
        return client(ConsoleRole.ADMIN);
    }

    int port() {
        return console.address().getPort();
    }

    /** So many calls of each kind, as they end. */
    void calls(int number) {
        for (int i = 0; i < number; i++) {
            call();
        }
    }

    private void call() {
        try {
            shop.price("milk");
        } catch (IOException | RuntimeException failed) {
            seen(failed);
        }
        try {
            shop.order("milk", "4111 1111 1111 1111");
        } catch (IOException | RuntimeException failed) {
            seen(failed);
        }
    }

    private static void seen(Exception failed) {
        if (!(failed instanceof IOException) && !(failed instanceof io.resilience.exception.RefusedException)) {
            throw new AssertionError("no other failure is expected", failed);
        }
    }

    @Override
    public void close() {
        console.close();
        resilience.close();
    }
}
