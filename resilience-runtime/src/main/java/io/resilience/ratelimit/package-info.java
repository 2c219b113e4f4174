/** The rate limit: {@link io.resilience.ratelimit.RateLimiter}, a token bucket in one long. */
@NullMarked
package io.resilience.ratelimit;

import org.jspecify.annotations.NullMarked;
