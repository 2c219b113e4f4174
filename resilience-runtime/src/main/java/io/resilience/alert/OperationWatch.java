package io.resilience.alert;

import io.resilience.health.Judge;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.OperationReading;
import io.resilience.policy.AlertPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an operation from look to look.
 *
 * @param since the counts from which the next share is computed
 * @param last the share computed last, of attempts that were still being made
 * @param refusals of the bulkhead so far
 * @param full whether the bulkhead was full at the last look, or has refused since the one before
 */
record OperationWatch(Attempts since, Attempts seen, Attempts last, long refusals, boolean full) {
    /** Attempts that succeeded, and those that failed or found no place. */
    record Attempts(long succeeded, long failed) {
        static final Attempts NONE = new Attempts(0, 0);

        Attempts minus(Attempts other) {
            return new Attempts(succeeded - other.succeeded, failed - other.failed);
        }

        long total() {
            return succeeded + failed;
        }
    }

    static final OperationWatch FRESH = new OperationWatch(Attempts.NONE, Attempts.NONE, Attempts.NONE, 0, false);

    OperationWatch look(OperationReading reading, AlertPolicy.Failures rule) {
        OperationReading.Attempts attempts = reading.attempts();
        OperationReading.Refusals gates = reading.refusals();
        long refused = gates.bulkhead();
        // An open breaker is an incident of its own; what other gates refuse has failed for who called.
        Attempts now = new Attempts(attempts.succeeded(), attempts.failed() + refused + gates.rateLimit());
        BulkheadReading bulkhead = reading.bulkhead();
        boolean fullNow = refused > refusals || (bulkhead != null && Judge.isFull(bulkhead));
        Attempts fresh = now.minus(since);
        if (fresh.total() >= rule.minimumCalls()) {
            return new OperationWatch(now, now, fresh, refused, fullNow);
        }
        Attempts kept = now.equals(seen) ? Attempts.NONE : last;
        return new OperationWatch(since, now, kept, refused, fullNow);
    }

    /** What is wrong with the share of failures, if something is. */
    @Nullable
    String failing(Judge judge) {
        return judge.fails(last.total(), last.failed())
                ? "fails " + Math.round(100.0 * last.failed() / last.total()) + " % of its last " + last.total()
                        + " attempts"
                : null;
    }
}
