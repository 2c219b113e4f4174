package io.resilience.fallback;

import java.time.Duration;

/**
 * A good answer from before, as JSON of the declared return type.
 *
 * @param age how long ago it was given, by the store's own clock
 */
public record RememberedAnswer(String json, Duration age) {}
