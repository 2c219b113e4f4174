package io.resilience.samples.grocery.service;

import java.util.List;

/** What a shopper orders. */
public record Basket(String shopper, List<String> products) {
    /** Copies the list. */
    public Basket {
        products = List.copyOf(products);
    }
}
