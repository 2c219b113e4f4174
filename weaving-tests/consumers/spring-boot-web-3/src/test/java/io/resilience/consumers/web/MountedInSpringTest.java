package io.resilience.consumers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.resilience.Resilience;
import io.resilience.console.Console;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The console in a Tomcat of Spring Boot's, and nothing of Jetty anywhere. */
class MountedInSpringTest {
    private static final String HEAD =
            " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer 0123456789abcdef0123456789abcdef\r\n";

    private static ConfigurableApplicationContext start() {
        return SpringApplication.run(
                Application.class, "--server.port=0", "--server.shutdown=graceful", "--spring.main.banner-mode=off");
    }

    private static Socket get(ConfigurableApplicationContext spring, String path, String more) throws Exception {
        int port = Integer.parseInt(spring.getEnvironment().getRequiredProperty("local.server.port"));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        String request = "GET /resilience/api/circuit-breaker/" + path + HEAD + more + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static BufferedReader lines(Socket socket) throws Exception {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The socket's time limit ends a vain wait. */
    private static void readTo(BufferedReader lines, String beginning) throws Exception {
        String line = lines.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
    }

    /** As {@link #readTo}. */
    private static void readToTheEnd(BufferedReader lines) throws Exception {
        String line = lines.readLine();
        while (line != null) {
            line = lines.readLine();
        }
    }

    @Test
    void theConsoleAnswers() throws Exception {
        try (ConfigurableApplicationContext spring = start();
                Socket health = get(spring, "health", "Connection: close\r\n")) {
            String answer = new String(health.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("HEALTHY");
        }
    }

    @Test
    void anOpenStreamHoldsNoShutdownUp() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        ConfigurableApplicationContext spring = start();
        try (Socket stream = get(spring, "events", "")) {
            BufferedReader lines = lines(stream);
            readTo(lines, ": beat");
            heard.start();
            root.addAppender(heard);
            spring.close();
            readToTheEnd(lines);
        } finally {
            root.detachAppender(heard);
            spring.close();
        }
        assertThat(heard.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.contains("Graceful shutdown complete"))
                .noneMatch(line -> line.contains("aborted") || line.contains("still running"));
    }

    @Test
    void aServerOfItsOwnSaysWhatItNeeds() {
        String sentence = "needs Jetty 12.0 or newer";
        try (Resilience resilience = Resilience.builder().build()) {
            assertThatThrownBy(() -> Console.start(resilience))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(sentence)
                    .hasMessageContaining("add org.eclipse.jetty.ee10:jetty-ee10-servlet, or mount");
        }
        assertThatThrownBy(() -> Resilience.builder()
                        .configure(settings -> settings.yaml("test", "resilience: {console: {enabled: true}}"))
                        .build())
                .hasMessageContaining(sentence);
    }

    /** Spring takes a program with the servlet API on its class path for a web application. */
    @Test
    void aWorkerWithTheConsoleOnItsClassPathStaysAWorker() throws Exception {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.contains("tomcat"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(path).contains("resilience-console").contains("spring-web");
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        Worker.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(worker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains("type: NONE");
    }
}
