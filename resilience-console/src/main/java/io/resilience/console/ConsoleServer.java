package io.resilience.console;

import java.net.URI;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An embedded Jetty with one servlet and narrow limits. */
final class ConsoleServer {
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int IDLE_MILLIS = 10_000;
    private static final int MOST_CONNECTIONS = 512;
    private static final int THREADS = 32;

    private final Server server;
    private final ServerConnector connector;

    private ConsoleServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    static ConsoleServer start(ConsoleServlet servlet, String address, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("resilience-console");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(limits()));
        connector.setHost(address);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.addBean(new SlowSenders(connector));
        server.addConnector(connector);
        ConnectionLimit.set(connector, MOST_CONNECTIONS);
        server.setHandler(handler(servlet));
        server.setErrorHandler(new ServerProblems());
        try {
            server.start();
        } catch (Exception failed) {
            stop(server);
            throw new IllegalStateException("the console can't listen on " + address + ":" + port, failed);
        }
        return new ConsoleServer(server, connector);
    }

    /** Paths are left to the servlet, which is stricter; here only {@code %2F} and {@code %25} within a name are let through to it. */
    private static HttpConfiguration limits() {
        HttpConfiguration limits = new HttpConfiguration();
        limits.setRequestHeaderSize(HEADER_BYTES);
        limits.setSendServerVersion(false);
        limits.setSendDateHeader(false);
        limits.setUriCompliance(UriCompliance.DEFAULT.with(
                "names with slashes and percent signs",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        return limits;
    }

    private static ServletContextHandler handler(ConsoleServlet servlet) {
        ServletContextHandler context = new ServletContextHandler("/");
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, "/*");
        context.setErrorHandler(new ServerProblems());
        return context;
    }

    URI address() {
        String host = connector.getHost().indexOf(':') >= 0 ? "[" + connector.getHost() + "]" : connector.getHost();
        return URI.create("http://" + host + ":" + connector.getLocalPort() + "/");
    }

    void close() {
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the console can't be stopped", failed);
        }
    }
}
