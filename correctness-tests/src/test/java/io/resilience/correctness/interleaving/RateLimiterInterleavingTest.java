package io.resilience.correctness.interleaving;

import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import java.time.Duration;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** The rate limiter gives the tokens and waits that one thread would have got in some order. */
@Param(name = "now", gen = IntGen.class, conf = "0:30")
public class RateLimiterInterleavingTest extends Interleavings {
    private static final RateLimitPolicy POLICY = new RateLimitPolicy(1, Duration.ofNanos(10), 2, Duration.ofNanos(10));

    private final RateLimiter limiter = new RateLimiter();

    /** Takes a token. */
    @Operation
    public long enter(@Param(name = "now") int now) {
        return limiter.enter(POLICY, now);
    }

    /** Gives one back. */
    @Operation
    public void giveBack() {
        limiter.giveBack(POLICY);
    }

    /** Asks for the next one. */
    @Operation
    public long nextToken(@Param(name = "now") int now) {
        return limiter.nextToken(POLICY, now);
    }
}
