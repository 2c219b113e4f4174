package io.resilience.samples.bytebuddy;

import io.resilience.Resilience;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Shops in a shop that fails two times out of three, and is closed for bread. */
public final class Quickstart {
    private Quickstart() {}

    /** Prints a shopping list, and how the shop did. */
    @SuppressWarnings("SystemOut") // a sample's output is where its reader looks
    public static void main(String[] arguments) {
        try (Resilience resilience = Resilience.start()) {
            AtomicInteger asked = new AtomicInteger();
            Prices prices = new Prices(product -> {
                if (product.equals("bread") || asked.incrementAndGet() % 3 != 0) {
                    throw new IllegalStateException("the shop is closed");
                }
                return "1.99";
            });
            List.of("milk", "bread", "eggs", "bread", "butter")
                    .forEach(product -> System.out.println(prices.line(product)));
            System.out.println(resilience.guards());
        }
    }
}
