package io.resilience.samples.grocery.service;

/** A row of the order book. */
public record StoredOrder(String id, String shopper, String dish, int totalCents) {}
