package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.resilience.console.access.ConsoleRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real nginx with the page's fragment in front of a console: what browsers send through it arrives, and what other pages send doesn't. */
class BehindNginxTest {
    private static final Path NGINX = Path.of(System.getProperty("resilience.nginx", "/usr/sbin/nginx"));
    private static final Path PAGE = Path.of("..", "docs", "console.md");
    private static final int MOST_MILLIS = 60_000;
    private static final String HOST = "ops.example.com";
    private static final String ADMIN = Night.token(ConsoleRole.ADMIN);
    private static final String OURS = "Origin: http://" + HOST + "\r\nSec-Fetch-Site: same-origin\r\n";

    @TempDir
    private static Path directory;

    private static Night night;
    private static Process nginx;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Files.isExecutable(NGINX),
                "nginx is absent: install it, or name it with -Dresilience.nginx (looked for " + NGINX + ")");
        night = Night.begin(builder -> builder.allowHost(HOST).trustForwarded());
        port = freePort();
        Path settings = Files.writeString(directory.resolve("nginx.conf"), settings(fragment()));
        nginx = new ProcessBuilder(
                        NGINX.toString(), "-p", directory.toString(), "-c", settings.toString(), "-e", "errors.log")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nginx.txt").toFile())
                .start();
        awaitListening();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor();
        }
        if (night != null) {
            night.close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String fragment() throws IOException {
        Matcher fence = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(fence.find()).as("a fragment of nginx in " + PAGE).isTrue();
        return fence.group(1).replace("127.0.0.1:8484", "127.0.0.1:" + night.port());
    }

    /** Everything else as it is by default, but where it may write, and as whom. */
    private static String settings(String fragment) {
        return """
                daemon off;
                %s
                pid nginx.pid;
                events {}
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    server {
                        listen 127.0.0.1:%d;
                        server_name %s;
                        %s
                    }
                }
                """.formatted(System.getProperty("user.name").equals("root") ? "user root;" : "", port, HOST, fragment);
    }

    private static void awaitListening() throws Exception {
        long end = System.nanoTime() + Duration.ofMillis(MOST_MILLIS).toNanos();
        while (true) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                assertThat(nginx.isAlive() && System.nanoTime() < end)
                        .as(() -> "nginx listens: " + said())
                        .isTrue();
                Thread.onSpinWait();
            }
        }
    }

    private static String said() {
        try {
            return Files.readString(directory.resolve("nginx.txt"));
        } catch (IOException none) {
            return none.toString();
        }
    }

    /** Sends what a browser would. */
    private static Socket send(String request, String headers, String body) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(MOST_MILLIS);
        String token = headers.contains("Authorization") ? "" : "Authorization: Bearer " + ADMIN + "\r\n";
        String head = request + " HTTP/1.1\r\nHost: " + HOST + "\r\n" + token + headers
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n";
        socket.getOutputStream().write((head + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(String request, String headers, String body) throws IOException {
        try (Socket socket = send(request, headers, body)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void thePageAndItsFilesAreBelowThePath() throws IOException {
        String page = answer("GET /shop/", "", "");
        assertThat(page).startsWith("HTTP/1.1 200").contains("resilience-dashboard.js");
        Matcher file = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);
        while (file.find()) {
            assertThat(answer("GET /shop/" + file.group(1), "", "")).startsWith("HTTP/1.1 200");
        }
        assertThat(answer("GET /shop/api/circuit-breaker/health", "", "")).contains("\"overall\"");
    }

    @Test
    void aBrowsersOwnPageMayChangeThings() throws IOException {
        night.calls(1);
        String answer = answer("POST /shop/api/circuit-breaker/reset/shop/price", OURS, "{\"reason\":\"a try\"}");
        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(night.resilience.audit().entries(0, 1).get(0).deed().reason())
                .isEqualTo("a try");
    }

    @Test
    void anotherPageMayNotAndIsToldWhatWouldHelp() throws IOException {
        night.calls(1);
        String path = "POST /shop/api/circuit-breaker/reset/shop/price";
        assertThat(answer(path, "Origin: http://evil.example.com\r\n", "{}"))
                .startsWith("HTTP/1.1 403")
                .contains("add the name that the browser shows to console.hosts");
        assertThat(answer(path, "Origin: http://" + HOST + ":9999\r\nSec-Fetch-Site: same-site\r\n", "{}"))
                .startsWith("HTTP/1.1 403");
        assertThat(answer(path, "Origin: http://localhost:9999\r\n", "{}")).startsWith("HTTP/1.1 403");
    }

    @Test
    void eventsComeAtOnce() throws IOException {
        try (Socket socket = send("GET /shop/api/circuit-breaker/events", "", "");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
                assertThat(line).doesNotStartWith("HTTP/1.1 4");
            }
            night.calls(1);
            night.resilience.breakers().forceOpen("shop", "price", "a try", Duration.ofMinutes(5));
            String line = lines.readLine();
            while (line != null && !line.startsWith("data:")) {
                line = lines.readLine();
            }
            assertThat(line).contains("shop").contains("price");
        }
    }

    @Test
    void wrongTokensAreCountedByWhoSentThem() throws IOException {
        for (int i = 0; i < 25; i++) {
            answer(
                    "GET /shop/api/circuit-breaker/health",
                    "X-Forwarded-For: 10.0.0." + i + "\r\nAuthorization: Bearer no\r\n",
                    "");
        }
        Client direct = new Client(night.console.address(), "wrong");
        assertThat(direct.get("health", "X-Forwarded-For", "127.0.0.1").status())
                .isEqualTo(429);
        assertThat(direct.get("health", "X-Forwarded-For", "10.0.0.3").status()).isEqualTo(401);
    }
}
