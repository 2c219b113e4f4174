package io.resilience.samples.grocery.service;

/** News of an order, for everybody who listens to the store's feed. */
public record OrderUpdate(String orderId, String shopper, String state) {}
