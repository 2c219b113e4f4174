package io.resilience.config;

/** A value with the place that states it, such as {@code resilience.yaml:12} or {@code @Retry on io.shop.Client.price}. */
record Stated<T>(T value, Origin origin, String place) {}
