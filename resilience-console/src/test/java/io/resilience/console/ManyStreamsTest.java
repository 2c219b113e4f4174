package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.console.access.ConsoleRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As many streams are served as are promised, however they come, and whatever else is asked meanwhile. */
class ManyStreamsTest {
    private static final int STREAMS = 64;
    private static final int REQUESTS = 16;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Night night = Night.begin();
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void end() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        night.close();
    }

    private Socket send(String first, String... rest) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), night.port());
        open.add(socket);
        socket.setSoTimeout(PATIENCE_MILLIS);
        String head = first + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Night.token(ConsoleRole.ADMIN)
                + "\r\n" + String.join("\r\n", rest) + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private Socket stream() throws IOException {
        return send("GET /api/circuit-breaker/events", "Accept: text/event-stream");
    }

    private static String status(Socket socket) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        return lines.readLine().substring("HTTP/1.1 ".length()).substring(0, 3);
    }

    @Test
    void thoseThatComeAtOnceAreServedUpToTheNumberOfPlaces() throws IOException {
        List<Socket> streams = new ArrayList<>();
        for (int i = 0; i < STREAMS + 6; i++) {
            streams.add(stream());
        }
        List<String> statuses = new ArrayList<>();
        for (Socket each : streams) {
            statuses.add(status(each));
        }
        assertThat(statuses).filteredOn("200"::equals).hasSize(STREAMS);
        assertThat(statuses).filteredOn("503"::equals).hasSize(6);
    }

    /** A request whose body does not come holds a place among the requests. */
    @Test
    void requestsThatFillTheirPlacesLeaveThoseOfStreamsAlone() throws IOException {
        night.calls(1);
        do {
            for (int i = 0; i < REQUESTS; i++) {
                send("PUT /api/circuit-breaker/config/shop", "Content-Type: application/json", "Content-Length: 100");
            }
        } while (night.admin().get("health").status() == 200);
        assertThat(status(stream())).isEqualTo("200");
    }

    @Test
    void aStreamThatEndsGivesItsPlaceBack() throws IOException {
        for (int i = 0; i < STREAMS; i++) {
            assertThat(status(stream())).isEqualTo("200");
        }
        open.get(0).close();
        night.shop.broken = true;
        do {
            night.calls(1); // a write finds out that nobody reads
        } while (night.console.readers() == STREAMS);
        assertThat(status(stream())).isEqualTo("200");
    }
}
