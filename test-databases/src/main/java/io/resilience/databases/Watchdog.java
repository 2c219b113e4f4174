package io.resilience.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A shell that outlives this JVM by a moment: when its input ends, which happens however the JVM ends, it ends the server and removes
 * its directory.
 */
final class Watchdog {
    private static final String SCRIPT = "trap '' INT TERM HUP; read -r never; "
            + "if [ -s \"$1\" ]; then kill -\"$2\" \"$(head -n 1 \"$1\")\"; fi; rm -rf \"$3\" || { sleep 1; rm -rf \"$3\"; }";

    private Watchdog() {}

    /** Watches the server whose id is in {@code pidFile} and which {@code signal} ends at once. */
    static void over(Path directory, Path pidFile, String signal) throws IOException {
        if (Files.isExecutable(Path.of("/bin/sh"))) {
            new ProcessBuilder("/bin/sh", "-c", SCRIPT, "watchdog", pidFile.toString(), signal, directory.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }
}
