package io.resilience.samples.grocery.peers;

import com.sun.net.httpserver.HttpExchange;
import io.resilience.samples.grocery.service.Basket;
import io.resilience.samples.grocery.service.WireJson;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The shop: prices and orders over HTTP. An order sent again under its {@code Idempotency-Key} is answered, not placed again. */
public final class ShopServer implements AutoCloseable {
    static final String API_KEY = "let-me-shop";
    static final String BOOKS = "/v1/books";
    private static final String PRODUCTS = "/v1/products/";

    private final LoopbackHttp http;
    private final ThinkTime latency;
    private final Map<String, Placed> orders = new ConcurrentHashMap<>();
    private final AtomicInteger repeats = new AtomicInteger();
    private volatile Mood mood = Mood.OPEN;

    ShopServer(ThinkTime latency) throws IOException {
        this.latency = latency;
        http = new LoopbackHttp("shop-server");
        http.serve(PRODUCTS, admitted(this::product));
        http.serve("/v1/orders", admitted(this::order));
        http.serve(BOOKS, this::books);
    }

    /** How the shop answers from now on. */
    void mood(Mood mood) {
        this.mood = mood;
    }

    InetSocketAddress address() {
        return http.address();
    }

    /**
     * What the shop has in its books.
     *
     * @param placed orders, each counted once
     * @param repeated orders that were sent again and recognised by their key
     */
    public record Books(int placed, int repeated) {}

    /** The keys of all orders. */
    public Set<String> orders() {
        return Set.copyOf(orders.keySet());
    }

    private void books(HttpExchange exchange, String body) throws IOException {
        LoopbackHttp.reply(exchange, 200, new Books(orders.size(), repeats.get()));
    }

    private LoopbackHttp.Endpoint admitted(LoopbackHttp.Endpoint endpoint) {
        return (exchange, body) -> {
            Mood now = mood;
            if (now.status != 200) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                LoopbackHttp.reply(exchange, now.status, new LoopbackHttp.Problem(now.words));
            } else if (!API_KEY.equals(exchange.getRequestHeaders().getFirst("X-Api-Key"))) {
                LoopbackHttp.reply(exchange, 401, new LoopbackHttp.Problem("unknown API key"));
            } else {
                latency.pass();
                endpoint.serve(exchange, body);
            }
        };
    }

    private void product(HttpExchange exchange, String body) throws IOException {
        String name =
                exchange.getRequestURI().getPath().substring(PRODUCTS.length()).replace('+', ' ');
        Integer cents = Assortment.PRICES.get(name);
        if (cents == null) {
            LoopbackHttp.reply(exchange, 404, new LoopbackHttp.Problem("we don't sell " + name));
        } else {
            LoopbackHttp.reply(exchange, 200, new Product(name, cents, 20 + name.length()));
        }
    }

    private void order(HttpExchange exchange, String body) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        Basket basket = WireJson.read(body, Basket.class);
        if (key == null || basket.products().isEmpty()) {
            LoopbackHttp.reply(exchange, 400, new LoopbackHttp.Problem("an order needs a key and products"));
            return;
        }
        Placed placed = new Placed(orders.size() + 1, total(basket));
        Placed before = orders.putIfAbsent(key, placed);
        if (before != null) {
            repeats.incrementAndGet();
        }
        LoopbackHttp.reply(exchange, before == null ? 201 : 200, before == null ? placed : before);
    }

    private static int total(Basket basket) {
        return basket.products().stream()
                .mapToInt(product -> Assortment.PRICES.getOrDefault(product, 0))
                .sum();
    }

    @Override
    public void close() {
        http.close();
    }

    /** How the shop answers. */
    enum Mood {
        OPEN(200, ""),
        UNAVAILABLE(503, "closed for stocktaking"),
        BUSY(429, "too many requests");

        private final int status;
        private final String words;

        Mood(int status, String words) {
            this.status = status;
            this.words = words;
        }
    }

    record Product(String name, int cents, int stock) {}

    record Placed(int number, int totalCents) {}
}
