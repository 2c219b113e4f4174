package io.resilience.guard;

import io.resilience.metrics.Count;
import io.resilience.metrics.OperationMetrics;
import io.resilience.retry.RetryBudget;
import io.resilience.time.Ticker;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** The retry budgets, one a service; each reads the calls of the service's operations from their metrics once a second. */
final class Budgets implements Ticker.Watcher {
    private static final long SECOND = 1_000_000_000;

    /** A service's operations, and what their retries may take. */
    private static final class Service {
        final Set<OperationMetrics> operations = ConcurrentHashMap.newKeySet();
        /** Calls of operations that were forgotten: a sum that fell would take retries from the others. */
        final LongAdder forgotten = new LongAdder();

        final RetryBudget budget = new RetryBudget(this::calls);

        void forget(OperationMetrics operation) {
            if (operations.remove(operation)) {
                forgotten.add(calls(operation));
            }
        }

        private long calls() {
            long sum = forgotten.sum();
            for (OperationMetrics operation : operations) {
                sum += calls(operation);
            }
            return sum;
        }

        private static long calls(OperationMetrics operation) {
            return operation.sum(Count.SUCCESS)
                    + operation.sum(Count.FAILURE)
                    + operation.sum(Count.IGNORED)
                    - operation.sum(Count.RETRIED);
        }
    }

    private final ConcurrentMap<String, Service> services = new ConcurrentHashMap<>();
    private long nextSecond;

    private final Ticker ticker;

    Budgets(Ticker ticker) {
        this.ticker = ticker;
        ticker.watch(this);
    }

    void close() {
        ticker.unwatch(this);
    }

    RetryBudget of(Name name, OperationMetrics operation) {
        Service service = services.computeIfAbsent(name.service(), n -> new Service());
        service.operations.add(operation);
        return service.budget;
    }

    /** An operation is called no more. */
    void forget(String service, OperationMetrics operation) {
        Service known = services.get(service);
        if (known != null) {
            known.forget(operation);
        }
    }

    /** No operation of a service is called any more. */
    void forget(String service) {
        services.remove(service);
    }

    @Override
    public long look(long now) {
        while (now >= nextSecond) {
            // after a long sleep of the ticker no more than ten seconds matter
            nextSecond = Math.max(nextSecond + SECOND, now - 10 * SECOND);
            services.values().forEach(service -> service.budget.secondPassed());
        }
        return Long.MAX_VALUE;
    }
}
