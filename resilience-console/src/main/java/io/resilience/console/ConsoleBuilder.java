package io.resilience.console;

import io.resilience.Resilience;
import io.resilience.console.access.AccessTokens;
import io.resilience.console.access.Caller;
import io.resilience.console.access.ConsoleRole;
import io.resilience.console.access.FailedTokens;
import io.resilience.console.access.Gatekeeper;
import io.resilience.console.access.TokenFile;
import io.resilience.trial.Recording;
import io.resilience.trial.Trials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says where the console listens and whom it lets in; whatever is not said has its default. */
public final class ConsoleBuilder {
    /** The port unless told otherwise. */
    public static final int PORT = 8484;

    private static final Logger LOG = LoggerFactory.getLogger(Console.class);

    private final Resilience resilience;
    private final AccessTokens tokens = new AccessTokens();
    private int recorded = Trials.STANDARD;
    private final Set<String> hosts = new HashSet<>();
    private String address = "127.0.0.1";
    private int port = PORT;
    private int readers = 64;
    private boolean forwarded;
    private boolean openProbes;
    private @Nullable Path tokenFile;

    ConsoleBuilder(Resilience resilience) {
        this.resilience = resilience;
    }

    /** Listens on {@code port}, 0 for any that is free. Default: {@value #PORT}. */
    public ConsoleBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** Listens on another address than the loopback one; that takes a {@link #token} of your own as well. */
    public ConsoleBuilder address(String address) {
        this.address = address;
        return this;
    }

    /** Answers to a further name in the {@code Host} header, and to a browser's page of that name: a proxy's, say. Without port. */
    public ConsoleBuilder allowHost(String host) {
        hosts.add(host);
        return this;
    }

    /** Takes the last address of {@code X-Forwarded-For} for the client's, where wrong tokens are counted; only if a proxy in front sets it. */
    public ConsoleBuilder trustForwarded() {
        forwarded = true;
        return this;
    }

    /** Lets {@code health/live} and {@code health/ready} answer without a token and to any host name, as probes of a container platform ask. */
    public ConsoleBuilder openProbes() {
        openProbes = true;
        return this;
    }

    /** Lets in whoever has {@code token}, of at least 32 characters; {@code name} stands in the audit. No token is generated then. */
    public ConsoleBuilder token(String name, ConsoleRole role, String token) {
        tokens.add(token, new Caller(name, role));
        return this;
    }

    /** Writes the generated token to {@code file}. Default: a new file in the directory for temporary files. */
    public ConsoleBuilder tokenFile(Path file) {
        tokenFile = file;
        return this;
    }

    /** Lets at most {@code most} clients read the stream of events at once. Default: 64. */
    public ConsoleBuilder readers(int most) {
        readers = most;
        return this;
    }

    /** What the servlet and whatever runs it share. */
    record Parts(
            ConsoleServlet servlet, LiveView view, @Nullable TokenFile tokenFile) {
        void close() {
            servlet.destroy();
        }
    }

    Parts parts() {
        TokenFile generated = tokens.isEmpty() ? TokenFile.write(tokenFile) : null;
        if (generated != null) {
            tokens.add(generated.token(), new Caller("admin", ConsoleRole.ADMIN));
        }
        LiveView view = LiveView.of(resilience, readers);
        Gatekeeper gatekeeper = new Gatekeeper(
                hosts, tokens, new FailedTokens(resilience.clockwork().ticker(), forwarded));
        ConsoleServlet servlet = new ConsoleServlet(resilience, gatekeeper, view.live());
        if (openProbes) {
            servlet.openProbes();
        }
        Recording outcomes = recorded > 0 ? resilience.trials().record(recorded) : () -> {};
        servlet.endsWith(() -> {
            outcomes.close();
            view.close();
            forget(generated);
        });
        return new Parts(servlet, view, generated);
    }

    private static void forget(@Nullable TokenFile token) {
        try {
            if (token != null) {
                token.delete();
            }
        } catch (IOException kept) {
            LOG.warn("{} could not be removed; it opens nothing any more", token, kept);
        }
    }

    /** Records so many outcomes of each breaker for what-ifs while the console runs; 0 for none. Default: 4096. */
    public ConsoleBuilder recordOutcomes(int entries) {
        recorded = entries;
        return this;
    }

    /** The console as a servlet, to be mounted in a server of yours; where its token is stands in the log. */
    public ConsoleServlet servlet() {
        Parts parts = parts();
        Console.announce("mounted", parts.tokenFile());
        return parts.servlet();
    }

    /**
     * Starts the console on a server of its own, a Jetty of the program's class path.
     *
     * @throws IllegalStateException if there is no such Jetty, its address is not the loopback one and no token is given, or it can't listen there
     */
    public Console start() {
        ServerLibraries.require();
        if (!isLoopback() && tokens.isEmpty()) {
            throw new IllegalStateException("the console would listen on " + address
                    + ", which others can reach, with a token that is in a file here; give it a token of your own");
        }
        if (!isLoopback() && !address.equals("0.0.0.0") && !address.equals("::")) {
            hosts.add(address.indexOf(':') >= 0 ? "[" + address + "]" : address);
        }
        return Console.start(parts(), address, port);
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException("the console's address '" + address + "' is unknown", unknown);
        }
    }
}
