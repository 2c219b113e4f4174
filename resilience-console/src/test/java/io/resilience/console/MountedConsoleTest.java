package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.servlet.GuiceFilter;
import com.google.inject.servlet.ServletModule;
import io.resilience.console.access.ConsoleRole;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console as a servlet in a server of the program's own. */
class MountedConsoleTest {
    private interface Check {
        void on(int port);
    }

    private static void served(ServletContextHandler context, Check check) throws Exception {
        Server server = new Server(0);
        server.setHandler(context);
        server.start();
        try {
            check.on(((ServerConnector) server.getConnectors()[0]).getLocalPort());
        } finally {
            server.stop();
        }
    }

    private static int get(int port, String path) {
        return send(port, path).status();
    }

    private static Wire.Raw send(int port, String path) {
        return Wire.send(
                port,
                Wire.request(
                        "GET " + path, "Host: localhost", "Authorization: Bearer " + Night.token(ConsoleRole.VIEW)));
    }

    private static ConsoleServlet servlet(Night night) {
        return Console.builder(night.resilience)
                .token("view", ConsoleRole.VIEW, Night.token(ConsoleRole.VIEW))
                .servlet();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /*, /api/circuit-breaker/health",
        "/, /, /api/circuit-breaker/health",
        "/, /resilience/*, /resilience/api/circuit-breaker/health",
        "/app, /*, /app/api/circuit-breaker/health",
        "/app, /api/circuit-breaker/*, /app/api/circuit-breaker/health"
    })
    void atAnyPlace(String context, String mount, String path) throws Exception {
        try (Night night = Night.begin()) {
            ServletContextHandler handler = new ServletContextHandler(context);
            handler.addServlet(new ServletHolder(servlet(night)), mount);
            served(handler, port -> {
                assertThat(get(port, path)).isEqualTo(200);
                assertThat(get(port, path + "y")).isEqualTo(404);
            });
        }
    }

    /** Servers find the servlet by the decoded path; the console itself reads what was sent. */
    @Test
    void itsOwnPlaceIsWrittenPlainly() throws Exception {
        try (Night night = Night.begin()) {
            ServletContextHandler handler = new ServletContextHandler("/");
            handler.addServlet(new ServletHolder(servlet(night)), "/resilience/*");
            served(handler, port -> {
                Wire.Raw reply = send(port, "/%72esilience/api/circuit-breaker/health");
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.body()).contains("write it plainly");
            });
        }
    }

    /** What a server does that waits for its requests before it stops. */
    @Test
    void itsStreamsEndWhenTheyAreToldToAndNoneBegins() throws Exception {
        try (Night night = Night.begin()) {
            ConsoleServlet servlet = servlet(night);
            ServletHolder holder = new ServletHolder(servlet);
            holder.setAsyncSupported(true);
            ServletContextHandler handler = new ServletContextHandler("/");
            handler.addServlet(holder, "/*");
            served(handler, port -> {
                assertThat(untilTheEnd(port, servlet::endStreams)).startsWith("HTTP/1.1 200");
                assertThat(get(port, "/api/circuit-breaker/events")).isEqualTo(503);
                assertThat(get(port, "/api/circuit-breaker/health")).isEqualTo(200);
            });
        }
    }

    /** What a stream says until it ends; {@code joined} is run when it has begun. */
    private static String untilTheEnd(int port, Runnable joined) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            String request = "GET /api/circuit-breaker/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + Night.token(ConsoleRole.VIEW) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            StringBuilder said = new StringBuilder();
            while (said.indexOf(": beat") < 0) {
                said.append((char) in.read());
            }
            joined.run();
            return said + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void byGuiceServlet() throws Exception {
        try (Night night = Night.begin()) {
            ConsoleServlet servlet = servlet(night);
            Guice.createInjector(new ServletModule() {
                @Override
                protected void configureServlets() {
                    serve("/resilience/*").with(servlet);
                }
            });
            ServletContextHandler handler = new ServletContextHandler("/");
            FilterHolder filter = new FilterHolder(new GuiceFilter());
            filter.setAsyncSupported(true);
            handler.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
            handler.addServlet(org.eclipse.jetty.ee10.servlet.DefaultServlet.class, "/");
            served(
                    handler,
                    port -> assertThat(get(port, "/resilience/api/circuit-breaker/health"))
                            .isEqualTo(200));
        }
    }
}
