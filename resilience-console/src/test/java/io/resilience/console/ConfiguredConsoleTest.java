package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.DefinitionException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A console that the configuration starts, and that ends with the runtime. */
class ConfiguredConsoleTest {
    private static final String TOKEN = "a-token-of-at-least-thirty-two-characters";

    @TempDir
    private Path directory;

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Resilience with(String console, Map<String, String> environment) {
        return Resilience.builder()
                .configure(settings -> settings.source(new Sources(null, null, name -> null, environment))
                        .yaml("test", "resilience: {console: {enabled: true, " + console + "}}"))
                .build();
    }

    private static Client client(int port, String token) {
        return new Client(URI.create("http://127.0.0.1:" + port + "/"), token);
    }

    @Test
    void startsWithTheRuntimeAndEndsWithIt() throws IOException {
        int port = freePort();
        Path file = directory.resolve("token");
        Client admin;
        try (Resilience resilience = with("port: " + port + ", tokenFile: " + file, Map.of())) {
            assertThat(resilience.operations()).isEmpty();
            admin = client(port, Files.readString(file).strip());
            assertThat(admin.get("health").ok().path("overall").asText()).isEqualTo("HEALTHY");
        }
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> admin.get("health")).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void letsInWhoeverHasTheTokenOfAVariable() throws IOException {
        int port = freePort();
        try (Resilience resilience =
                with("port: " + port + ", tokenVariable: CONSOLE_TOKEN", Map.of("CONSOLE_TOKEN", TOKEN))) {
            assertThat(resilience.operations()).isEmpty();
            assertThat(client(port, TOKEN).get("health").status()).isEqualTo(200);
            assertThat(client(port, TOKEN + "x").get("health").status()).isEqualTo(401);
        }
    }

    @Test
    void givesEachTokenItsRole() throws IOException {
        int port = freePort();
        Map<String, String> secrets =
                Map.of("LOOK", "viewer-" + TOKEN, "STEER", "operator-" + TOKEN, "ALL", "admin-" + TOKEN);
        try (Resilience resilience = with(
                "port: " + port + ", viewerTokenVariable: LOOK, operatorTokenVariable: STEER, tokenVariable: ALL",
                secrets)) {
            assertThat(resilience.operations()).isEmpty();
            assertThat(secrets.values())
                    .extracting(token ->
                            client(port, token).get("caller").ok().path("role").asText())
                    .containsExactlyInAnyOrder("VIEW", "OPERATE", "ADMIN");
            assertThat(client(port, "viewer-" + TOKEN)
                            .get("caller")
                            .ok()
                            .path("name")
                            .asText())
                    .isEqualTo("viewer");
        }
    }

    @Test
    void generatesNoTokenBesideThoseThatItWasGiven() throws IOException {
        Path file = directory.resolve("token");
        try (Resilience resilience =
                with("port: 0, tokenFile: " + file + ", viewerTokenVariable: LOOK", Map.of("LOOK", TOKEN))) {
            assertThat(resilience.operations()).isEmpty();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void tellsProbesWithoutATokenWhetherItLivesAndNothingElse() throws IOException {
        int port = freePort();
        try (Resilience resilience = with("port: " + port + ", openProbes: true", Map.of())) {
            assertThat(resilience.operations()).isEmpty();
            Client probe = client(port, "none");
            assertThat(probe.get("health/live").ok()).hasToString("{\"live\":true}");
            assertThat(probe.get("health/ready").ok()).hasToString("{\"ready\":true}");
            assertThat(asked(port, "10.1.2.3", "health/live")).contains("200");
            assertThat(probe.get("health").status()).isEqualTo(401);
            assertThat(probe.post("health/live", "").status()).isNotEqualTo(200);
            assertThat(asked(port, "10.1.2.3", "health")).contains("421");
        }
        try (Resilience resilience = with("port: " + port, Map.of())) {
            assertThat(resilience.operations()).isEmpty();
            assertThat(client(port, "none").get("health/live").status()).isEqualTo(401);
        }
    }

    @Test
    void answersToTheHostsThatItIsTold() throws IOException {
        int port = freePort();
        try (Resilience resilience = with(
                "port: " + port + ", hosts: [ops.example.com, \"[fe80::1]\"], tokenVariable: T", Map.of("T", TOKEN))) {
            assertThat(resilience.operations()).isEmpty();
            assertThat(asked(port, "ops.example.com", "health")).contains("200");
            assertThat(asked(port, "OPS.example.com:8443", "health")).contains("200");
            assertThat(asked(port, "[fe80::1]:8484", "health")).contains("200");
            assertThat(asked(port, "other.example.com", "health")).contains("421");
        }
    }

    @Test
    void aHostWithMoreThanItsNameIsAnErrorThatSaysHowToWriteIt() {
        assertThatThrownBy(() -> with("port: 0, hosts: \"https://ops.example.com/\"", Map.of()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("console.hosts")
                .hasMessageContaining("'https://ops.example.com/' is not the name of a host")
                .hasMessageContaining("write the name alone");
    }

    @Test
    void countsWrongTokensByTheAddressThatTheProxyTells() throws IOException {
        int port = freePort();
        try (Resilience resilience = with("port: " + port + ", forwarded: true", Map.of())) {
            assertThat(resilience.operations()).isEmpty();
            for (int i = 0; i < 30; i++) {
                wrong(port, "9.9.9.9, 10.0.0.1");
            }
            assertThat(wrong(port, "10.0.0.2, 10.0.0.1")).isEqualTo(429);
            assertThat(wrong(port, "10.0.0.1, 10.0.0.2")).isEqualTo(401);
        }
        try (Resilience resilience = with("port: " + port, Map.of())) {
            assertThat(resilience.operations()).isEmpty();
            for (int i = 0; i < 30; i++) {
                wrong(port, "10.0.0." + i);
            }
            assertThat(wrong(port, "10.0.0.99")).isEqualTo(429);
        }
    }

    private static int wrong(int port, String forwarded) {
        return client(port, "wrong").get("health", "X-Forwarded-For", forwarded).status();
    }

    /** The first line of the answer to a request that names another host, which Java's own client doesn't send. */
    private static String asked(int port, String host, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET /api/circuit-breaker/" + path + " HTTP/1.1\r\nHost: " + host
                                    + "\r\nAuthorization: Bearer " + TOKEN + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void aVariableThatIsNotSetIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> with("port: 0, tokenVariable: CONSOLE_TOKEN", Map.of()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("console.tokenVariable")
                .hasMessageContaining("environment variable CONSOLE_TOKEN is not set");
    }

    @Test
    void anAddressThatOthersCanReachWantsATokenOfItsOwn() {
        assertThatThrownBy(() -> with("port: 0, address: 0.0.0.0", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("give it a token of your own");
    }

    @Test
    void aPortThatIsTakenIsAnErrorThatNamesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> with("port: " + taken.getLocalPort(), Map.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }
}
