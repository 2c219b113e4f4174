package io.resilience.samples.grocery.service;

/**
 * What became of an order.
 *
 * @param orderId the agent's own name for it
 * @param totalCents what the shop charges; 0 while the order waits
 * @param placed whether the shop has it; otherwise it is placed when the shop is back
 */
public record OrderReceipt(String orderId, int totalCents, boolean placed) {}
