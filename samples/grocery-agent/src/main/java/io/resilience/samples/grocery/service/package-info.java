/**
 * The five services that the agent calls, one annotated class each: {@link io.resilience.samples.grocery.service.OllamaClient},
 * {@link io.resilience.samples.grocery.service.ShopClient}, {@link io.resilience.samples.grocery.service.PriceCache},
 * {@link io.resilience.samples.grocery.service.OrderBook} and {@link io.resilience.samples.grocery.service.StoreFeed}. They hold
 * no resilience code of their own; which figures apply stands in their profile and in {@code resilience.yaml}.
 */
@NullMarked
package io.resilience.samples.grocery.service;

import org.jspecify.annotations.NullMarked;
