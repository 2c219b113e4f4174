package io.resilience.samples.grocery.service;

/** Where a price was found. */
public enum PriceSource {
    /** The shop itself. */
    SHOP,
    /** The shared cache. */
    REDIS,
    /** The agent's own memory, when the shared cache is away. */
    MEMORY
}
