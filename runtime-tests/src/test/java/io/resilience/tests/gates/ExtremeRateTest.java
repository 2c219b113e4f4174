package io.resilience.tests.gates;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotas of a day, a year, a century, and many tokens a nanosecond: all are allowed, so all are exact. */
class ExtremeRateTest {
    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final long YEARS_90 = Duration.ofDays(90 * 365).toNanos();

    private final RateLimiter limiter = new RateLimiter();

    private static RateLimitPolicy policy(int limit, Duration period, int burst) {
        return new RateLimitPolicy(limit, period, burst, Duration.ZERO);
    }

    private int passed(RateLimitPolicy policy, int calls, long now) {
        int passed = 0;
        for (int i = 0; i < calls; i++) {
            passed += limiter.enter(policy, now) == 0 ? 1 : 0;
        }
        return passed;
    }

    @ParameterizedTest(name = "one in {0} days, {1} saved")
    @CsvSource({"1, 200000", "365, 1000", "36500, 4", "36500, 100000", "1, 1", "36500, 1"})
    void asManyPassAsTheBurstAllows(int days, int burst) {
        RateLimitPolicy policy = policy(1, Duration.ofDays(days), burst);
        assertThat(passed(policy, burst + 3, 1_000)).isEqualTo(burst);
        assertThat(passed(policy, 1, YEARS_90)).isEqualTo(days < 36_500 ? 1 : 0);
    }

    @Test
    void aTokenIsBackAfterItsDayAndNotBefore() {
        RateLimitPolicy policy = policy(1, Duration.ofDays(1), 200_000);
        passed(policy, 200_000, 1_000);
        long wait = limiter.nextToken(policy, 1_000);
        assertThat(wait).isBetween(DAY - 64, DAY + 64);
        assertThat(limiter.enter(policy, 900 + DAY - 64)).isEqualTo(RateLimiter.REFUSED);
        assertThat(limiter.enter(policy, 1_000 + DAY + 64)).isZero();
    }

    @Test
    void theLargestBurstIsSaved() {
        RateLimitPolicy policy = policy(1, Duration.ofSeconds(10), Integer.MAX_VALUE);
        assertThat(passed(policy, 1_000, 5)).isEqualTo(1_000);
        RateLimitPolicy slowest = policy(1, Duration.ofDays(36_500), Integer.MAX_VALUE);
        assertThat(passed(slowest, 1_000, 5)).isEqualTo(1_000);
    }

    @Test
    void twoTokensComeEachNanosecond() {
        RateLimitPolicy policy = policy(2_000_000_000, Duration.ofSeconds(1), 10);
        assertThat(passed(policy, 20, 1_000)).isEqualTo(10);
        assertThat(passed(policy, 5, 1_001)).isEqualTo(2);
        assertThat(limiter.nextToken(policy, 1_001)).isEqualTo(1);
        assertThat(passed(policy, 20, 2_000)).isEqualTo(10);
    }

    @Test
    void tokensThatComeBetweenNanosecondsAreNotRounded() {
        RateLimitPolicy policy = policy(600_000_000, Duration.ofSeconds(1), 2);
        int passed = 0;
        for (long now = 1_000; now < 2_000; now++) {
            passed += passed(policy, 3, now);
        }
        assertThat(passed).as("600 in a microsecond").isBetween(595, 605);
    }

    @Test
    void aFastLimitThatStoodUnusedForYearsIsFull() {
        RateLimitPolicy policy = policy(2_000_000_000, Duration.ofSeconds(1), 10);
        passed(policy, 20, 1_000);
        for (int days = 1; days < 30_000; days += 37) {
            assertThat(passed(policy, 20, days * DAY)).as("after %s days", days).isEqualTo(10);
        }
    }

    @Test
    void aDebtOutlivesAChangeOfTheRate() {
        RateLimitPolicy slow = policy(1, Duration.ofSeconds(1), 1);
        RateLimitPolicy slower = policy(1, Duration.ofSeconds(3), 1);
        RateLimitPolicy slowest = policy(1, Duration.ofDays(36_500), Integer.MAX_VALUE);
        RateLimitPolicy fast = policy(2_000_000_000, Duration.ofSeconds(1), 1);
        assertThat(passed(slow, 1, 1_000)).isEqualTo(1);
        assertThat(limiter.nextToken(slower, 1_000)).isEqualTo(1_000_000_000);
        assertThat(limiter.nextToken(fast, 1_000)).isEqualTo(1_000_000_000);
        assertThat(limiter.nextToken(slow, 1_000)).isEqualTo(1_000_000_000);
        assertThat(limiter.nextToken(slowest, 1_000)).isZero();
        assertThat(limiter.enter(slow, 1_000 + 1_000_000_000)).isZero();
    }

    @Test
    void aTokenIsGivenBackAtItsOwnRate() {
        RateLimitPolicy slow = policy(1, Duration.ofSeconds(1), 1);
        RateLimitPolicy fast = policy(2_000_000_000, Duration.ofSeconds(1), 1);
        limiter.giveBack(slow);
        assertThat(passed(slow, 2, 1_000)).isEqualTo(1);
        limiter.giveBack(slow);
        assertThat(passed(slow, 2, 1_000)).isEqualTo(1);
        limiter.nextToken(fast, 1_000);
        limiter.giveBack(slow); // of a bucket that counted otherwise
        assertThat(limiter.nextToken(fast, 1_000)).isEqualTo(1_000_000_000);
    }
}
