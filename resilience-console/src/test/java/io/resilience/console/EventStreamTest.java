package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.console.access.ConsoleRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stream of events over real connections. */
class EventStreamTest {
    private final Night night = Night.begin(builder -> builder.readers(3));
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void end() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        night.close();
    }

    private Socket connect(String... headers) throws IOException {
        Socket socket = new Socket();
        open.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), night.port()));
        StringBuilder request = new StringBuilder("GET /api/circuit-breaker/events HTTP/1.1\r\nHost: localhost\r\n")
                .append("Authorization: Bearer ")
                .append(Night.token(ConsoleRole.VIEW))
                .append("\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static BufferedReader lines(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Reads on to a line that begins so; the socket's time limit ends a vain wait. */
    private static String until(BufferedReader lines, String beginning) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("the stream ended before " + beginning);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void eventsAreToldAsTheyHappen() throws IOException {
        BufferedReader lines = lines(connect());
        assertThat(until(lines, "HTTP")).contains("200");
        until(lines, ": beat");

        night.shop.broken = true;
        night.calls(3);

        until(lines, "event: BreakerMoved");
        assertThat(until(lines, "data: "))
                .contains("\"service\":\"shop\"")
                .contains("\"to\":\"OPEN\"")
                .contains("3 failures in a row");
    }

    @Test
    void aReaderThatComesAgainMissesNothing() throws IOException {
        BufferedReader first = lines(connect());
        until(first, ": beat");
        night.shop.broken = true;
        night.calls(1);
        String id = until(first, "id: ").substring("id: ".length());
        open.get(0).close();
        night.calls(1);

        BufferedReader again = lines(connect("Last-Event-ID: " + id));

        String run = id.substring(0, id.indexOf('-') + 1);
        long number = Long.parseLong(id.substring(run.length()));
        assertThat(until(again, "id: ")).isEqualTo("id: " + run + (number + 1));
        assertThat(until(again, "id: ")).isEqualTo("id: " + run + (number + 2));
    }

    @Test
    void aReaderOfAnotherStartIsToldThatItMissedSome() throws IOException {
        BufferedReader lines = lines(connect("Last-Event-ID: 00000000-17"));

        assertThat(until(lines, "event: ")).isEqualTo("event: missed");
    }

    @Test
    void oneThatWasAwayTooLongGetsWhatIsRemembered() throws IOException {
        BufferedReader first = lines(connect());
        until(first, ": beat");
        night.shop.broken = true;
        night.calls(1);
        String id = until(first, "id: ").substring("id: ".length());
        open.get(0).close();
        night.calls(1_000);

        BufferedReader again = lines(connect("Last-Event-ID: " + id));

        assertThat(until(again, "event: ")).isEqualTo("event: missed");
        assertThat(until(again, "data: ")).isEqualTo("data: {\"remembered\":1024}");
    }

    @Test
    void aQuietStreamBeats() throws IOException {
        BufferedReader lines = lines(connect());
        until(lines, ": beat");
        await(() -> night.console.readers() == 1);

        night.time.advance(Duration.ofSeconds(15));

        assertThat(until(lines, ": beat")).isEqualTo(": beat");
    }

    @Test
    void readersBeyondTheBoundAreAskedToComeAgain() throws IOException {
        for (int i = 0; i < 3; i++) {
            until(lines(connect()), ": beat");
        }
        assertThat(until(lines(connect()), "HTTP")).contains("503");

        open.get(0).close();
        open.get(1).close();
        night.shop.broken = true;
        await(() -> {
            night.calls(1);
            return night.console.readers() == 1;
        });
        assertThat(until(lines(connect()), "HTTP")).contains("200");
    }

    @Test
    void aReaderThatDoesNotReadIsDroppedAndNoCallWaitsForIt() throws IOException {
        until(lines(connect()), ": beat");
        connect();
        await(() -> night.console.readers() == 2);
        night.shop.broken = true;
        BufferedReader quick = lines(open.get(0));
        int[] told = new int[1];

        await(() -> {
            night.calls(50);
            told[0] += 100;
            try {
                while (quick.ready()) {
                    quick.readLine();
                }
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
            return night.console.readers() == 1;
        });

        assertThat(told[0])
                .as("events until it was dropped: what may wait, and what the system's buffers hold")
                .isLessThan(20_000);
        night.calls(1);
        assertThat(until(quick, "data: ")).contains("shop");
    }
}
