package io.resilience.samples.grocery.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class OllamaPeerTest {
    private final ThinkTime none = new ThinkTime(1, nanos -> {}, 1);

    @Test
    void isOneOfOurOwnWhereTheEnvironmentNamesNone() throws IOException {
        try (OllamaPeer peer = OllamaPeer.start(name -> null, none)) {
            assertThat(peer.model()).isEqualTo(OllamaServer.MODEL);
        }
    }

    @Test
    void isTheOneThatTheEnvironmentNamesAskedForItsFirstModel() throws IOException {
        try (OllamaServer server = new OllamaServer(none)) {
            OllamaPeer peer = OllamaPeer.start(Map.of("OLLAMA_URL", url(server))::get, none);
            assertThat(peer.address().getPort()).isEqualTo(server.address().getPort());
            assertThat(peer.kind()).isEqualTo("Ollama with " + OllamaServer.MODEL);
        }
    }

    @Test
    void isAskedForTheModelThatTheEnvironmentNames() throws IOException {
        Map<String, String> environment = Map.of("OLLAMA_URL", "http://127.0.0.1:1", "OLLAMA_MODEL", "llama");
        assertThat(OllamaPeer.start(environment::get, none).model()).isEqualTo("llama");
    }

    @Test
    void mustBeReachedWithoutEncryption() {
        assertThatThrownBy(() -> OllamaPeer.start(Map.of("OLLAMA_URL", "https://127.0.0.1")::get, none))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("http://");
    }

    private static String url(OllamaServer server) {
        return "http://127.0.0.1:" + server.address().getPort();
    }
}
