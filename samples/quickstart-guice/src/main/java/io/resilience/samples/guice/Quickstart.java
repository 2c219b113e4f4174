package io.resilience.samples.guice;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.resilience.Resilience;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Shops in a shop that fails two times out of three, and is closed for bread. */
public final class Quickstart {
    private Quickstart() {}

    /** Prints a shopping list, and how the shop did. */
    @SuppressWarnings("SystemOut") // a sample's output is where its reader looks
    public static void main(String[] arguments) {
        Injector injector = Guice.createInjector(new ShopModule(unreliableShop()));
        Quotes quotes = injector.getInstance(Quotes.class);
        List.of("milk", "bread", "eggs", "bread", "butter")
                .forEach(product -> System.out.println(product + ": " + quotes.priceOf(product)));
        injector.getInstance(Resilience.class)
                .states()
                .forEach((operation, breaker) -> System.out.println(operation + " is " + breaker.state()));
    }

    private static UnaryOperator<String> unreliableShop() {
        AtomicInteger asked = new AtomicInteger();
        return product -> {
            if (product.equals("bread") || asked.incrementAndGet() % 3 != 0) {
                throw new IllegalStateException("the shop is closed");
            }
            return "1.99";
        };
    }
}
