package io.resilience.samples.grocery.service;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.time.Ticker;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The shop's API. While it is away: the last price known, and orders that wait among the dead letters until it is back. */
@Resilient(service = "walmart", profile = "external-api")
public class ShopClient {
    private final HttpClient http;
    private final Address address;
    private final Ticker ticker;

    /** A client of the shop at {@code address}. */
    @Inject
    public ShopClient(HttpClient http, Address address, Ticker ticker) {
        this.http = http;
        this.address = address;
        this.ticker = ticker;
    }

    /** The price of a product, asked without blocking; null inside when neither the shop nor the memory of it can tell. */
    @CircuitBreaker
    @Retry
    @Timeout
    @Bulkhead(queueSize = 50, maxWait = "1s")
    @Fallback(cached = @Cached(maxAge = "10m"))
    @Fallback(value = "null")
    public CompletableFuture<Price> price(String product) {
        HttpRequest request = request("/v1/products/" + URLEncoder.encode(product, StandardCharsets.UTF_8))
                .GET()
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(this::readPrice);
    }

    /** Places an order; the same order sent twice is placed once. */
    @CircuitBreaker
    @Retry
    @Timeout
    @Bulkhead(queueSize = 10, maxWait = "1s")
    @DeadLetter
    @Fallback(method = "placeLater")
    public OrderReceipt order(@IdempotencyKey String orderId, Basket basket) throws IOException, InterruptedException {
        HttpRequest request = request("/v1/orders")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", orderId)
                .POST(BodyPublishers.ofString(WireJson.write(basket)))
                .build();
        String body = HttpStatusException.body(http.send(request, BodyHandlers.ofString()));
        return new OrderReceipt(orderId, WireJson.read(body, Placed.class).totalCents(), true);
    }

    @SuppressWarnings("unused") // named by a fallback
    OrderReceipt placeLater(String orderId, Basket basket) {
        return new OrderReceipt(orderId, 0, false);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.base().resolve(path)).header("X-Api-Key", address.apiKey());
    }

    private Price readPrice(HttpResponse<String> response) {
        try {
            Product product = WireJson.read(HttpStatusException.body(response), Product.class);
            return new Price(product.name(), product.cents(), ticker.nanos(), PriceSource.SHOP);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** Where a shop is, and the key it knows us by. */
    public record Address(URI base, String apiKey) {}

    record Product(String name, int cents, int stock) {}

    record Placed(int totalCents) {}
}
