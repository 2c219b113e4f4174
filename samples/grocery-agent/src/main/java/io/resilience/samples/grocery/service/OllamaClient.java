package io.resilience.samples.grocery.service;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.time.Ticker;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a language model over Ollama's API. While it is away: the last good answer to the same prompt, else the staples. */
@Resilient(service = "ollama", profile = "llm")
public class OllamaClient {
    /** What nobody goes wrong with; the answer of last resort. */
    static final String STAPLES = "bread\neggs\nmilk";

    private final HttpClient http;
    private final URI generate;
    private final String model;
    private final Ticker ticker;

    /** A client of the model at {@code address}. */
    @Inject
    public OllamaClient(HttpClient http, Address address, Ticker ticker) {
        this.http = http;
        this.generate = address.base().resolve("/api/generate");
        this.model = address.model();
        this.ticker = ticker;
    }

    /** The model's reply to the prompt. */
    @CircuitBreaker
    @Retry
    @Timeout
    @Bulkhead(queueSize = 8, maxWait = "1s")
    @Fallback(cached = @Cached(maxAge = "1h"))
    @Fallback(method = "shortAnswer")
    public LlmReply generate(String prompt) throws IOException, InterruptedException {
        String question = WireJson.write(new Question(model, prompt, false));
        HttpRequest request = HttpRequest.newBuilder(generate)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build();
        String body = HttpStatusException.body(http.send(request, BodyHandlers.ofString()));
        return new LlmReply(WireJson.read(body, Reply.class).response(), ticker.nanos(), false);
    }

    @SuppressWarnings("unused") // named by a fallback
    LlmReply shortAnswer(String prompt) {
        return new LlmReply(STAPLES, ticker.nanos(), true);
    }

    /** Where an Ollama is, and the model to ask. */
    public record Address(URI base, String model) {}

    record Question(String model, String prompt, boolean stream) {}

    record Reply(String response) {}
}
