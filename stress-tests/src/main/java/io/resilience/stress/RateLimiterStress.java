package io.resilience.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.JJJ_Result;

/** The rate limiter: one token each ten nanoseconds, one saved at most, or two; nobody waits. */
public final class RateLimiterStress {
    private static final RateLimitPolicy POLICY = saving(1);
    private static final RateLimitPolicy TWO = saving(2);

    private RateLimiterStress() {}

    private static RateLimitPolicy saving(int tokens) {
        return new RateLimitPolicy(1, Duration.ofNanos(10), tokens, Duration.ZERO);
    }

    /** Two threads want the one token. */
    @JCStressTest
    @State
    @Outcome(
            id = {"0, -1, 10", "-1, 0, 10"},
            expect = ACCEPTABLE,
            desc = "one has it; the next comes when it is due")
    @Outcome(expect = FORBIDDEN, desc = "granted twice, or to none")
    public static class OneToken {
        private final RateLimiter limiter = new RateLimiter();

        @Actor
        public void one(JJJ_Result r) {
            r.r1 = limiter.enter(POLICY, 0);
        }

        @Actor
        public void two(JJJ_Result r) {
            r.r2 = limiter.enter(POLICY, 0);
        }

        @Arbiter
        public void end(JJJ_Result r) {
            r.r3 = limiter.nextToken(POLICY, 0);
        }
    }

    /** One of two tokens is given back while another thread takes the other. */
    @JCStressTest
    @State
    @Outcome(id = "0, 0, 10", expect = ACCEPTABLE, desc = "one is left, and then none")
    @Outcome(expect = FORBIDDEN, desc = "a token lost or made")
    public static class GivenBack {
        private final RateLimiter limiter = new RateLimiter();

        public GivenBack() {
            limiter.enter(TWO, 0);
        }

        @Actor
        public void giver() {
            limiter.giveBack(TWO);
        }

        @Actor
        public void asker(JJJ_Result r) {
            r.r1 = limiter.enter(TWO, 0);
        }

        @Arbiter
        public void end(JJJ_Result r) {
            r.r2 = limiter.enter(TWO, 0);
            r.r3 = limiter.nextToken(TWO, 0);
        }
    }
}
