package io.resilience.samples.grocery.service;

/**
 * What a product costs.
 *
 * @param product its name
 * @param cents its price
 * @param asOf when the shop said so, in nanoseconds of the agent's ticker
 * @param source where the price was found
 */
public record Price(String product, int cents, long asOf, PriceSource source) {
    /** The same price, found elsewhere. */
    Price from(PriceSource other) {
        return new Price(product, cents, asOf, other);
    }
}
