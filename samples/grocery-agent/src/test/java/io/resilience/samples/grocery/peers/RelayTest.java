package io.resilience.samples.grocery.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that sends back every byte, and a relay before it. */
@Timeout(120)
class RelayTest {
    private final ExecutorService threads = DaemonThreads.pool("echo");
    private ServerSocket echo;
    private Relay relay;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        threads.execute(() -> {
            while (!echo.isClosed()) {
                serve();
            }
        });
        relay = new Relay("test", (InetSocketAddress) echo.getLocalSocketAddress());
    }

    private void serve() {
        try {
            Socket socket = echo.accept();
            threads.execute(() -> {
                try (socket) {
                    socket.getInputStream().transferTo(socket.getOutputStream());
                } catch (IOException gone) {
                    // the other side left
                }
            });
        } catch (IOException closed) {
            // the test is over
        }
    }

    @AfterEach
    void stop() throws IOException {
        relay.close();
        echo.close();
        threads.shutdownNow();
    }

    @Test
    void passesBytesBothWays() throws IOException {
        try (Socket client = connect()) {
            assertThat(echoed(client, 7)).isEqualTo(7);
        }
    }

    @RepeatedTest(20)
    void dropsConnectionsAndRefusesNewOnesWhenCut() throws IOException {
        try (Socket client = connect()) {
            assertThat(echoed(client, 7)).isEqualTo(7);
            relay.cut();
            assertThat(isDropped(client)).isTrue();
        }
        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
    }

    @Test
    void isBackAtTheSameAddressAfterACut() throws IOException {
        relay.cut();
        relay.pass();
        try (Socket client = connect()) {
            assertThat(echoed(client, 9)).isEqualTo(9);
        }
    }

    @Test
    void holdsBytesBackWhileStalledAndDeliversThemLater() throws IOException {
        relay.stall();
        try (Socket client = connect()) {
            client.setSoTimeout(150);
            assertThatThrownBy(() -> echoed(client, 5)).isInstanceOf(SocketTimeoutException.class);
            relay.pass();
            client.setSoTimeout(10_000);
            assertThat(client.getInputStream().read()).isEqualTo(5);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(relay.address().getAddress(), relay.address().getPort());
    }

    private static int echoed(Socket client, int value) throws IOException {
        client.getOutputStream().write(value);
        return client.getInputStream().read();
    }

    private static boolean isDropped(Socket client) {
        try {
            return client.getInputStream().read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }
}
