package io.resilience.metrics;

import org.jspecify.annotations.Nullable;

/**
 * One operation at one moment.
 *
 * @param counts everything counted; {@link #calls} and its neighbours group it
 * @param latency how long attempts took
 * @param waiting how long attempts waited for the bulkhead, of those that waited
 * @param breaker null when the operation has none
 * @param bulkhead null when the operation has none
 */
public record OperationReading(
        String service,
        String operation,
        Counts counts,
        DurationReading latency,
        DurationReading waiting,
        @Nullable BreakerReading breaker,
        @Nullable BulkheadReading bulkhead) {

    /** How calls ended: well, answered by a fallback, with a failure, given up by the caller. */
    public record Calls(long ok, long answered, long failed, long cancelled) {
        /** All calls that ended. */
        public long total() {
            return ok + answered + failed + cancelled;
        }

        /** The share of calls whose caller got a result, 0 to 1; -1 when none has ended. */
        public double successRate() {
            return share(ok + answered, ok + answered + failed);
        }
    }

    /** How attempts ended; {@code slow} and {@code timedOut} are among the first three. */
    public record Attempts(long succeeded, long failed, long ignored, long slow, long timedOut) {
        /** All attempts that ended. */
        public long total() {
            return succeeded + failed + ignored;
        }

        /** The share of failures among attempts that tell about the service, 0 to 1; -1 when there are none. */
        public double failureRate() {
            return share(failed, succeeded + failed);
        }
    }

    /** Attempts that timed out and run on, now; and results that came too late, ever. */
    public record Overdue(long running, long lateResults) {}

    /** Attempts refused, by gate. */
    public record Refusals(long breaker, long rateLimit, long bulkhead) {
        /** All refusals. */
        public long total() {
            return breaker + rateLimit + bulkhead;
        }
    }

    /** Retries made, calls they recovered, calls that used them up, retries that the budget denied. */
    public record Retries(long made, long recovered, long exhausted, long denied) {}

    /** Answers given by fallbacks, by kind; and fallbacks that failed themselves. */
    public record Answers(long method, long value, long cached, long queued, long failed) {
        /** All answers given. */
        public long answered() {
            return method + value + cached + queued;
        }
    }

    /** Dead letters kept and refused, replays that succeeded and failed. */
    public record Letters(long kept, long refused, long replayed, long replayFailed) {}

    /** How calls ended since the start. */
    public Calls calls() {
        return counts.calls();
    }

    /** How attempts ended since the start. */
    public Attempts attempts() {
        return counts.attempts();
    }

    /** Attempts that timed out but went on. */
    public Overdue overdue() {
        return counts.overdue();
    }

    /** Attempts refused since the start. */
    public Refusals refusals() {
        return counts.refusals();
    }

    /** What retries did since the start. */
    public Retries retries() {
        return counts.retries();
    }

    /** What fallbacks answered since the start. */
    public Answers fallbacks() {
        return counts.fallbacks();
    }

    /** Dead letters since the start. */
    public Letters letters() {
        return counts.letters();
    }

    /** The recent failure rate where a breaker has a window, else that since the start; -1 while unknown. */
    public double failureRate() {
        return breaker != null && breaker.failureRate() >= 0
                ? breaker.failureRate()
                : attempts().failureRate();
    }

    private static double share(long part, long whole) {
        return whole <= 0 ? -1 : (double) part / whole;
    }
}
