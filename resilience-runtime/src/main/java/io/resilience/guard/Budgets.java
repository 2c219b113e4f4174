package io.resilience.guard;

import io.resilience.metrics.Count;
import io.resilience.metrics.OperationMetrics;
import io.resilience.retry.RetryBudget;
import io.resilience.time.Ticker;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The retry budgets, one a service; each reads the calls of the service's operations from their metrics once a second. */
final class Budgets implements Ticker.Watcher {
    private static final long SECOND = 1_000_000_000;

    /** A service's operations, and what their retries may take. */
    private static final class Service {
        final Set<OperationMetrics> operations = ConcurrentHashMap.newKeySet();
        final RetryBudget budget = new RetryBudget(this::calls);

        private long calls() {
            long sum = 0;
            for (OperationMetrics operation : operations) {
                sum += operation.sum(Count.SUCCESS)
                        + operation.sum(Count.FAILURE)
                        + operation.sum(Count.IGNORED)
                        - operation.sum(Count.RETRIED);
            }
            return sum;
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
