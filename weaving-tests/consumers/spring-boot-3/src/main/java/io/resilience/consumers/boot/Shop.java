package io.resilience.consumers.boot;

import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import java.util.List;
import java.util.function.Function;

/** A shop that may fail. */
@Resilient(service = "shop")
public class Shop {
    /** What is ordered: a dead letter holds it as JSON. */
    public record Order(String product, int pieces, List<String> remarks) {}

    private final Function<Object, String> remote;

    /** A shop behind {@code remote}. */
    public Shop(Function<Object, String> remote) {
        this.remote = remote;
    }

    /** A price, or the last one known. */
    @CircuitBreaker
    @Retry(delay = "0ms")
    @Fallback(cached = @Cached(maxAge = "1h"))
    public String price(String product) {
        return remote.apply(product);
    }

    /** Orders now, or later. */
    @Retry(maxAttempts = 1)
    @DeadLetter
    @Fallback(queue = true, queueAnswer = "queued")
    public String order(Order order) {
        return remote.apply(order);
    }
}
