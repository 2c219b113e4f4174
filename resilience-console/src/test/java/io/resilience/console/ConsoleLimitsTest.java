package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.resilience.console.access.ConsoleRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a client can't take from a console, however slow, large, many or sly its requests are. */
class ConsoleLimitsTest {
    /** As many as are answered at once. */
    private static final int PLACES = 16;

    /** As many as are held, and some more for those that wait at the door. */
    private static final int CONNECTIONS = 512 + 8;

    private static final int PATIENCE_MILLIS = 40_000;

    private final Night night = Night.begin();

    @AfterEach
    void end() {
        night.close();
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), night.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String head(String first, String... headers) {
        return first + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Night.token(ConsoleRole.ADMIN)
                + "\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n");
    }

    /** A request whose body does not come; it holds its place. */
    private Socket unfinished() throws IOException {
        Socket socket = socket();
        write(
                socket,
                head("PUT /api/circuit-breaker/config/shop", "Content-Type: application/json", "Content-Length: 100")
                        + "\r\n{");
        return socket;
    }

    @Test
    void moreRequestsAtOnceAreAskedToComeAgain() throws IOException {
        night.calls(1);
        List<Socket> holding = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            holding.add(unfinished());
        }
        Client.Reply reply = night.admin().get("health");
        while (reply.status() == 200) { // it may have taken the place of the last one
            holding.add(unfinished());
            reply = night.admin().get("health");
        }
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("1");
        for (Socket socket : holding) {
            socket.close();
        }
        while (night.admin().get("health").status() != 200) {
            Thread.onSpinWait();
        }
        assertThat(night.resilience.live().versions()).as("no half a change").hasSize(1);
    }

    @Test
    void moreConnectionsAreTakenOnlyWhenOthersHaveEnded() throws IOException {
        List<Socket> holding = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            holding.add(socket());
        }
        try (Socket late = socket()) {
            late.setSoTimeout(500);
            write(late, head("GET /api/circuit-breaker/health") + "\r\n");
            assertThat(heard(late)).as("an answer while all are taken").isEmpty();
            for (Socket socket : holding) {
                socket.close();
            }
            late.setSoTimeout(PATIENCE_MILLIS);
            assertThat(heard(late)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aHeadThatDribblesIsCutOffWithinItsTime() throws IOException {
        try (Socket slow = socket()) {
            slow.setSoTimeout(500);
            write(slow, "GET /api/circuit-breaker/health HTTP/1.1\r\n");
            boolean open = true;
            for (int i = 0; open && i < PATIENCE_MILLIS / 500; i++) {
                open = goesOn(slow);
            }
            assertThat(open).as("the connection is still open").isFalse();
        }
        assertThat(night.admin().get("health").status()).isEqualTo(200);
    }

    /** Sends a bit more of the head; false when the other side has closed. */
    private static boolean goesOn(Socket slow) {
        try {
            write(slow, "X");
            return slow.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void aBodyThatDribblesIsCutOffWhenItsTimeIsOver() throws IOException {
        night.calls(1);
        try (Socket slow = unfinished()) {
            slow.setSoTimeout(200);
            String answer = "";
            for (int sent = 0; answer.isEmpty() && sent < 90; sent++) {
                night.time.advance(Duration.ofSeconds(11));
                write(slow, " ");
                answer = heard(slow);
            }
            assertThat(answer).startsWith("HTTP/1.1 408").contains("the body took longer than 10 s");
        }
    }

    /** What the other side says, if it does so soon. */
    private static String heard(Socket socket) throws IOException {
        try {
            byte[] bytes = new byte[4096];
            int read = socket.getInputStream().read(bytes);
            return read < 0 ? "closed" : new String(bytes, 0, read, StandardCharsets.UTF_8);
        } catch (SocketTimeoutException silent) {
            return "";
        }
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() {
        String answer = Wire.send(
                        night.port(), head("GET /api/circuit-breaker/health", "X-Large: " + "x".repeat(9_000)) + "\r\n")
                .text();
        assertThat(answer).startsWith("HTTP/1.1 431").contains("application/problem+json");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAtItsAnnouncementOrAtItsLastStraw() throws IOException {
        night.calls(1);
        String put = "PUT /api/circuit-breaker/config/shop";
        try (Socket announced = socket();
                Socket chunked = socket()) {
            write(announced, head(put, "Content-Type: application/json", "Content-Length: 65537") + "\r\n");
            assertThat(heard(announced)).startsWith("HTTP/1.1 413");
            write(chunked, head(put, "Content-Type: application/json", "Transfer-Encoding: chunked") + "\r\n");
            write(chunked, "10001\r\n" + " ".repeat(0x10001));
            assertThat(heard(chunked)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyWithoutItsTypeIsRefused() throws IOException {
        try (Socket socket = socket()) {
            write(socket, head("PUT /api/circuit-breaker/config/shop", "Content-Length: 2") + "\r\n{}");
            assertThat(heard(socket)).startsWith("HTTP/1.1 415").contains("the body has no content type");
        }
    }

    @Test
    void nothingInARequestMakesTheServerConnectAnywhere() throws Exception {
        night.calls(1);
        try (ServerSocket canary = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(1);
            String url = "http://127.0.0.1:" + canary.getLocalPort() + "/";
            Client admin = night.admin();
            admin.get("state?after=" + url);
            admin.get("health", "X-Forwarded-Host", "127.0.0.1:" + canary.getLocalPort(), "Referer", url);
            admin.post("reset/shop", "{\"reason\": \"" + url + "\"}").ok();
            admin.put(
                    "config/shop",
                    "{\"fallbacks\": [{\"value\": \"" + url + "\"}], \"reason\": \"${jndi:ldap://127.0.0.1:"
                            + canary.getLocalPort() + "/x}\"}");
            admin.put("config/shop", "{\"webhook\": \"" + url + "\", \"alerts.webhook\": \"" + url + "\"}");
            boolean called;
            try (Socket caller = canary.accept()) {
                called = caller.isConnected();
            } catch (SocketTimeoutException nobody) {
                called = false;
            }
            assertThat(called).isFalse();
        }
    }

    @Test
    void noRequestForgesALineOfTheLog() {
        night.calls(1);
        Logger audit = (Logger) LoggerFactory.getLogger("io.resilience.audit");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        audit.addAppender(heard);
        audit.setLevel(Level.INFO);
        try {
            night.admin()
                    .post(
                            "reset/shop",
                            "{\"reason\": \"done\\n2026-01-01 INFO audit: root granted\\r\\u0085\\u2028\\u001b[2J\"}")
                    .ok();
        } finally {
            audit.detachAppender(heard);
            audit.setLevel(null);
        }
        assertThat(heard.list)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getFormattedMessage())
                        .doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]"));
    }
}
