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
import org.openjdk.jcstress.infra.results.JJ_Result;

/** The rate limiter: one token each ten nanoseconds, one saved at most, nobody waits. */
public final class RateLimiterStress {
    private static final RateLimitPolicy POLICY = new RateLimitPolicy(1, Duration.ofNanos(10), 1, Duration.ZERO);

    private RateLimiterStress() {}

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

    /** The token is given back while another thread asks for one. */
    @JCStressTest
    @State
    @Outcome(id = "0, 10", expect = ACCEPTABLE, desc = "asked after it was given back")
    @Outcome(id = "-1, 0", expect = ACCEPTABLE, desc = "asked before; it is there now")
    @Outcome(expect = FORBIDDEN, desc = "a token lost or made")
    public static class GivenBack {
        private final RateLimiter limiter = new RateLimiter();

        public GivenBack() {
            limiter.enter(POLICY, 0);
        }

        @Actor
        public void giver() {
            limiter.giveBack(POLICY);
        }

        @Actor
        public void asker(JJ_Result r) {
            r.r1 = limiter.enter(POLICY, 0);
        }

        @Arbiter
        public void end(JJ_Result r) {
            r.r2 = limiter.nextToken(POLICY, 0);
        }
    }
}
