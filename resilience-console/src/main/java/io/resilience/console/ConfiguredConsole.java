package io.resilience.console;

import io.resilience.ConsoleOpener;
import io.resilience.Resilience;
import io.resilience.console.access.ConsoleRole;
import java.util.Locale;

/** The console that {@code console.enabled} starts. */
public final class ConfiguredConsole implements ConsoleOpener {
    /** Made by the service loader. */
    public ConfiguredConsole() {}

    @Override
    public Console open(Resilience resilience, Place place) {
        ConsoleBuilder builder =
                Console.builder(resilience).address(place.address()).port(place.port());
        place.hosts().forEach(builder::allowHost);
        if (place.forwarded()) {
            builder.trustForwarded();
        }
        if (place.openProbes()) {
            builder.openProbes();
        }
        if (place.tokenFile() != null) {
            builder.tokenFile(place.tokenFile());
        }
        place.tokens()
                .forEach(token -> builder.token(
                        token.role().name().toLowerCase(Locale.ROOT), role(token.role()), token.secret()));
        return builder.start();
    }

    private static ConsoleRole role(Role role) {
        return switch (role) {
            case VIEWER -> ConsoleRole.VIEW;
            case OPERATOR -> ConsoleRole.OPERATE;
            case ADMIN -> ConsoleRole.ADMIN;
        };
    }
}
