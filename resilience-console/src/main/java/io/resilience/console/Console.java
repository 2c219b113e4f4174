package io.resilience.console;

import io.resilience.Resilience;
import io.resilience.console.access.TokenFile;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A console that runs: shows and steers a runtime over HTTP, on a server of its own.
 *
 * <pre>{@code
 * Console console = Console.start(resilience);
 * }</pre>
 *
 * <p>It listens on the loopback address and lets in whoever has the token that is in {@link #tokenFile}, which only its owner can read.
 */
public final class Console implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Console.class);

    private final ConsoleBuilder.Parts parts;
    private final ConsoleServer server;

    private Console(ConsoleBuilder.Parts parts, ConsoleServer server) {
        this.parts = parts;
        this.server = server;
    }

    /** Starts a console with its defaults. */
    public static Console start(Resilience resilience) {
        return builder(resilience).start();
    }

    /** Starts to describe a console. */
    public static ConsoleBuilder builder(Resilience resilience) {
        return new ConsoleBuilder(resilience);
    }

    static Console start(ConsoleBuilder.Parts parts, String address, int port) {
        try {
            Console console = new Console(parts, ConsoleServer.start(parts.servlet(), address, port));
            announce("at " + console.address(), parts.tokenFile());
            return console;
        } catch (IllegalStateException failed) {
            parts.close();
            throw failed;
        }
    }

    /** The token itself is never logged. */
    static void announce(String where, @Nullable TokenFile token) {
        LOG.info("the console is {}; {}", where, token == null ? "it takes the tokens that it was given" : token);
    }

    /** Where the console is, such as {@code http://127.0.0.1:8484/}. */
    public URI address() {
        return server.address();
    }

    /** The file with the generated token; null when tokens were given. */
    public @Nullable Path tokenFile() {
        TokenFile token = parts.tokenFile();
        return token == null ? null : token.file();
    }

    /** How many clients read the stream of events now. */
    public int readers() {
        return parts.view().live().stream().readers();
    }

    /** Stops the server, ends the streams and removes the file with the generated token. */
    @Override
    public void close() {
        parts.close();
        server.close();
    }
}
