package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.DefinitionException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
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
