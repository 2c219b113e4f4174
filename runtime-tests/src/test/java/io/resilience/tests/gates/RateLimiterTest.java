package io.resilience.tests.gates;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two tokens every hundred nanoseconds, two saved at most, and a wait of at most fifty. */
class RateLimiterTest {
    private static final RateLimitPolicy POLICY =
            new RateLimitPolicy(2, Duration.ofNanos(100), 2, Duration.ofNanos(50));

    private final RateLimiter limiter = new RateLimiter();

    @Test
    void tellsHowLongTheNextTokenTakes() {
        assertThat(limiter.nextToken(POLICY, 1_000)).isZero();
        limiter.enter(POLICY, 1_000);
        assertThat(limiter.nextToken(POLICY, 1_000)).as("one saved is left").isZero();
        limiter.enter(POLICY, 1_000);
        assertThat(limiter.nextToken(POLICY, 1_000)).isEqualTo(50);
        assertThat(limiter.nextToken(POLICY, 1_020)).isEqualTo(30);
        assertThat(limiter.nextToken(POLICY, 2_000)).isZero();
    }

    @Test
    void makesCallsWaitUpToTheLimitAndNotBeyond() {
        assertThat(limiter.enter(POLICY, 1_000)).isZero();
        assertThat(limiter.enter(POLICY, 1_000)).isZero();
        assertThat(limiter.enter(POLICY, 1_000)).isEqualTo(50);
        assertThat(limiter.enter(POLICY, 1_000)).isEqualTo(RateLimiter.REFUSED);
        assertThat(limiter.enter(POLICY, 1_050)).isEqualTo(50);
    }

    @Test
    void takesBackTheTokenOfACallThatWasNotMade() {
        limiter.enter(POLICY, 1_000);
        limiter.enter(POLICY, 1_000);
        limiter.giveBack(POLICY);
        assertThat(limiter.enter(POLICY, 1_000)).isZero();
        assertThat(limiter.nextToken(POLICY, 1_000)).isEqualTo(50);
    }
}
