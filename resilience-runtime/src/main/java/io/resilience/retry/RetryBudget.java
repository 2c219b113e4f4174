package io.resilience.retry;

import io.resilience.policy.RetryPolicy.Budget;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * What all retries of one service may take together: a share of its calls of the last ten seconds, and some more each second, as
 * in Finagle's RetryBudget. It costs a successful call nothing: it reads the service's call counter once a second.
 */
public final class RetryBudget {
    private static final int SECONDS = 10;

    /** Calls counted at the beginning of each of the last seconds, oldest first, and retries granted in them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Seconds(long[] calls, long[] retries) {
        Seconds turn(long callsNow) {
            long[] moreCalls = new long[SECONDS];
            long[] moreRetries = new long[SECONDS];
            System.arraycopy(calls, 1, moreCalls, 0, SECONDS - 1);
            System.arraycopy(retries, 1, moreRetries, 0, SECONDS - 1);
            moreCalls[SECONDS - 1] = callsNow;
            return new Seconds(moreCalls, moreRetries);
        }

        Seconds retry() {
            long[] more = retries.clone();
            more[SECONDS - 1]++;
            return new Seconds(calls, more);
        }

        long granted() {
            long sum = 0;
            for (long retriesOfSecond : retries) {
                sum += retriesOfSecond;
            }
            return sum;
        }
    }

    private final AtomicReference<Seconds> seconds =
            new AtomicReference<>(new Seconds(new long[SECONDS], new long[SECONDS]));
    private final LongSupplier calls;

    /** A budget for a service whose calls so far {@code calls} tells. */
    public RetryBudget(LongSupplier calls) {
        this.calls = calls;
    }

    /** To be called once a second. */
    public void secondPassed() {
        long now = calls.getAsLong();
        Seconds seen = seen();
        while (!seconds.compareAndSet(seen, seen.turn(now))) {
            seen = seen();
        }
    }

    /** Takes one retry from the budget, if it has one left. */
    public boolean take(Budget budget) {
        if (budget.ratio() == Double.MAX_VALUE) {
            return true;
        }
        while (true) {
            Seconds seen = seen();
            long recent = calls.getAsLong() - seen.calls[0];
            if (seen.granted() + 1 > budget.ratio() * recent + budget.perSecond() * SECONDS) {
                return false;
            }
            if (seconds.compareAndSet(seen, seen.retry())) {
                return true;
            }
        }
    }

    private Seconds seen() {
        return Objects.requireNonNull(seconds.get());
    }
}
