package io.resilience.samples.grocery.peers;

import io.resilience.samples.grocery.service.WireJson;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The language model behind the agent.
 *
 * @param kind which one it is, in words
 * @param address where it listens
 * @param model the model to ask
 * @param stop ends it, if it is ours
 */
record OllamaPeer(String kind, InetSocketAddress address, String model, Closeable stop) implements Closeable {
    private static final int DEFAULT_PORT = 11434;

    /** The Ollama that {@code OLLAMA_URL} names, asked for {@code OLLAMA_MODEL} or its first model; else a server of our own. */
    static OllamaPeer start(UnaryOperator<@Nullable String> environment, ThinkTime latency) throws IOException {
        String url = environment.apply("OLLAMA_URL");
        if (url != null && !url.isBlank()) {
            return existing(URI.create(url), environment.apply("OLLAMA_MODEL"));
        }
        OllamaServer server = new OllamaServer(latency);
        return new OllamaPeer("stand-in for Ollama", server.address(), OllamaServer.MODEL, server);
    }

    private static OllamaPeer existing(URI url, @Nullable String wanted) throws IOException {
        if (!"http".equals(url.getScheme())) {
            throw new IOException("OLLAMA_URL must begin with http://, for the sample relays its bytes: " + url);
        }
        int port = url.getPort() < 0 ? DEFAULT_PORT : url.getPort();
        String model = wanted == null ? firstModel(url) : wanted;
        return new OllamaPeer("Ollama with " + model, new InetSocketAddress(url.getHost(), port), model, () -> {});
    }

    private static String firstModel(URI url) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/api/tags"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            String body = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return WireJson.read(body, OllamaServer.Tags.class).models().stream()
                    .findFirst()
                    .orElseThrow(
                            () -> new IOException("the Ollama at " + url + " has no model; run `ollama pull` first"))
                    .name();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking " + url + " for its models", e);
        }
    }

    @Override
    public void close() throws IOException {
        stop.close();
    }
}
