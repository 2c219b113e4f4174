package io.resilience.samples.grocery.peers;

import com.sun.net.httpserver.HttpExchange;
import io.resilience.samples.grocery.service.WireJson;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;

/** A server that speaks the part of Ollama's API that the agent uses; in place of a model it has a cookbook. */
final class OllamaServer implements Closeable {
    static final String MODEL = "cookbook:latest";

    private final LoopbackHttp http;
    private final ThinkTime latency;

    OllamaServer(ThinkTime latency) throws IOException {
        this.latency = latency;
        http = new LoopbackHttp("ollama-server");
        http.serve("/api/tags", (exchange, body) -> LoopbackHttp.reply(exchange, 200, Tags.OURS));
        http.serve("/api/generate", this::generate);
    }

    InetSocketAddress address() {
        return http.address();
    }

    private void generate(HttpExchange exchange, String body) throws IOException, InterruptedException {
        Prompt prompt = WireJson.read(body, Prompt.class);
        latency.pass();
        String text = String.join("\n", Cookbook.ingredients(prompt.prompt()));
        LoopbackHttp.reply(exchange, 200, new Generated(prompt.model(), text, true, "stop"));
    }

    @Override
    public void close() {
        http.close();
    }

    record Prompt(String model, String prompt) {}

    record Generated(String model, String response, boolean done, String done_reason) {}

    /** What {@code GET /api/tags} answers. */
    record Tags(List<Model> models) {
        static final Tags OURS = new Tags(List.of(new Model(MODEL)));
    }

    record Model(String name) {}
}
