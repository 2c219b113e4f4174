package io.resilience.samples.grocery.peers;

import io.resilience.samples.grocery.service.WireJson;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The shop behind the agent.
 *
 * @param address where it is
 * @param ours the one in this process, which the plan can trouble; null when it is another's
 */
record ShopPeer(URI address, @Nullable ShopServer ours) implements Closeable {
    /** The shop that {@code SHOP_URL} names, such as that of another process; else one of our own. */
    static ShopPeer start(UnaryOperator<@Nullable String> environment, ThinkTime latency) throws IOException {
        String url = environment.apply("SHOP_URL");
        if (url != null && !url.isBlank()) {
            return new ShopPeer(URI.create(url), null);
        }
        ShopServer server = new ShopServer(latency);
        return new ShopPeer(URI.create("http://127.0.0.1:" + server.address().getPort()), server);
    }

    /** How the shop answers from now on, if it is ours. */
    void mood(ShopServer.Mood mood) {
        if (ours != null) {
            ours.mood(mood);
        }
    }

    /** What the shop says that it has placed. */
    ShopServer.Books books() throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(ShopServer.BOOKS)).build();
        try {
            String body = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return WireJson.read(body, ShopServer.Books.class);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking the shop at " + address + " for its books", stopping);
        }
    }

    @Override
    public void close() {
        if (ours != null) {
            ours.close();
        }
    }
}
