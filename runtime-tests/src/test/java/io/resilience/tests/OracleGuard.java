package io.resilience.tests;

import io.resilience.metrics.Count;
import io.resilience.policy.Policies;
import io.resilience.policy.RateLimitPolicy;
import io.resilience.policy.RetryPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The pipeline as nested decorators for one call at a time: retry round breaker round rate limit round timeout round bulkhead.
 *
 * <p>Each decorator returns {@code ok} or the name of the failure and moves {@link #now}.
 */
final class OracleGuard {
    /** A limit may be late by this much: the coarse clock's step. */
    private static final long LAG = 1_000_000;

    private static final long NEVER = Long.MAX_VALUE;
    private static final List<String> RETRYABLE = List.of("IOException", "CallTimeoutException");

    private final Policies policies;
    private final double chance;
    private final Way way;
    private final OracleBreaker breaker;
    private final List<Long> abandonedUntil = new ArrayList<>();
    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private long saved;
    private long savedAt;
    private long now;
    private long started;
    private int runs;

    OracleGuard(Policies policies, double chance, Way way) {
        this.policies = policies;
        this.chance = chance;
        this.way = way;
        this.breaker = policies.gates().breaker() == null
                ? null
                : new OracleBreaker(policies.gates().breaker(), chance);
        this.saved = policies.gates().rateLimit() == null
                ? 0
                : interval() * policies.gates().rateLimit().burst();
    }

    Result call(Scenario.Turn turn) {
        now += turn.pauseMillis() * 1_000_000;
        started = now;
        runs = 0;
        String outcome = retried(turn.works());
        return new Result(outcome, runs, breaker == null ? "none" : breaker.state(now), Math.round(now / 1e3));
    }

    private String retried(List<Work> works) {
        for (int attempt = 1; ; attempt++) {
            String outcome = broken(works.get(runs));
            if (outcome.equals("ok")) {
                count(attempt > 1, Count.RETRY_RECOVERED);
                return outcome;
            }
            RetryPolicy retry = policies.retry();
            long pause = retry == null ? 0 : pause(retry, attempt);
            boolean more = retry != null && attempt < retry.maxAttempts() && pause < deadline() - now;
            if (retry == null || !RETRYABLE.contains(outcome) || !more) {
                count(retry != null && RETRYABLE.contains(outcome) && retry.maxAttempts() > 1, Count.RETRY_EXHAUSTED);
                count(true, Count.CALL_FAILED);
                return outcome;
            }
            count(true, Count.RETRIED);
            now += pause;
        }
    }

    private long pause(RetryPolicy retry, int attempt) {
        RetryPolicy.Backoff backoff = retry.backoff();
        double grown = backoff.delay().toNanos() * Math.pow(backoff.multiplier(), attempt - 1);
        return (long) (Math.min(grown, (double) backoff.maxDelay().toNanos()) * (1 - backoff.jitter() * chance));
    }

    private String broken(Work work) {
        long began = now;
        int epoch = breaker == null ? 0 : breaker.enter(now);
        if (epoch < 0) {
            count(true, Count.REFUSED_OPEN);
            return "CircuitOpenException";
        }
        int before = runs;
        String outcome = limited(work, began);
        boolean ran = runs > before;
        boolean counted = ran && !outcome.equals("NotFound");
        count(ran && !outcome.equals("ok") && counted, Count.FAILURE);
        count(ran && !counted, Count.IGNORED);
        count(outcome.equals("ok"), Count.SUCCESS);
        if (breaker != null) {
            long limit = policies.gates().breaker().trip().rates().slowCall().toNanos();
            boolean slow = limit > 0 && now - began >= limit;
            boolean timely = breaker.exit(epoch, counted ? !outcome.equals("ok") : null, slow, now);
            count(!timely && counted, Count.LATE_RESULT);
            count(ran && slow, Count.SLOW);
        }
        return outcome;
    }

    private String limited(Work work, long began) {
        RateLimitPolicy limit = policies.gates().rateLimit();
        if (limit == null) {
            return placed(work, began);
        }
        saved = Math.min(interval() * limit.burst(), saved + now - savedAt);
        savedAt = now;
        long wait = Math.max(0, interval() - saved);
        if (wait > limit.maxWait().toNanos() || (wait > 0 && began + wait >= due(began))) {
            count(true, Count.REFUSED_RATE);
            return "RateLimitExceededException";
        }
        saved -= interval();
        now += wait;
        String outcome = placed(work, began);
        saved += outcome.equals("BulkheadFullException") ? interval() : 0;
        return outcome;
    }

    private long interval() {
        return policies.gates().rateLimit().period().toNanos()
                / policies.gates().rateLimit().limit();
    }

    private String placed(Work work, long began) {
        abandonedUntil.removeIf(end -> end <= now);
        if (policies.gates().bulkhead() != null
                && abandonedUntil.size() >= policies.gates().bulkhead().maxConcurrent()) {
            count(true, Count.REFUSED_BULKHEAD);
            return "BulkheadFullException";
        }
        return timed(work, began);
    }

    private String timed(Work work, long began) {
        runs++;
        long end = now + work.duration().toNanos();
        if (way.observesLimits() && end > due(began)) {
            now = due(began);
            count(true, Count.TIMED_OUT);
            if (way == Way.PENDING) {
                abandonedUntil.add(end);
            }
            return "CallTimeoutException";
        }
        now = end;
        return work.succeeds() ? "ok" : work.failure().getClass().getSimpleName();
    }

    private long due(long began) {
        long attempt =
                policies.timeout() == null ? 0 : policies.timeout().attempt().toNanos();
        return Math.min(attempt == 0 ? NEVER : began + attempt + LAG, deadline());
    }

    private long deadline() {
        long deadline =
                policies.timeout() == null ? 0 : policies.timeout().deadline().toNanos();
        return deadline == 0 ? NEVER : started + deadline + LAG;
    }

    private void count(boolean happened, Count what) {
        if (happened) {
            counts.merge(what, 1L, Long::sum);
        }
    }

    /** What was counted so far. */
    Map<Count, Long> counts() {
        return counts;
    }
}
