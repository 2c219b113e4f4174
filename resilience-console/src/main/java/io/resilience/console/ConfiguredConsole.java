package io.resilience.console;

import io.resilience.ConsoleOpener;
import io.resilience.Resilience;
import io.resilience.console.access.ConsoleRole;

/** The console that {@code console.enabled} starts. */
public final class ConfiguredConsole implements ConsoleOpener {
    /** Made by the service loader. */
    public ConfiguredConsole() {}

    @Override
    public Console open(Resilience resilience, Place place) {
        ConsoleBuilder builder =
                Console.builder(resilience).address(place.address()).port(place.port());
        if (place.tokenFile() != null) {
            builder.tokenFile(place.tokenFile());
        }
        if (place.token() != null) {
            builder.token("admin", ConsoleRole.ADMIN, place.token());
        }
        return builder.start();
    }
}
