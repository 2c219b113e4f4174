package io.resilience.micrometer;

import io.resilience.metrics.Count;
import io.resilience.metrics.OperationMetrics;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The operations that have no counters of their own, counted together; what is gone stays counted. */
final class Gathered implements CountSource {
    private final Set<OperationMetrics> operations = ConcurrentHashMap.newKeySet();
    private final Map<Count, Long> departed = new EnumMap<>(Count.class);

    void add(OperationMetrics operation) {
        operations.add(operation);
    }

    boolean holds(OperationMetrics operation) {
        return operations.contains(operation);
    }

    /** An operation is gone; nothing when it was not here. */
    synchronized void remove(OperationMetrics operation) {
        if (operations.remove(operation)) {
            for (Count count : Count.values()) {
                departed.merge(count, operation.sum(count), Long::sum);
            }
        }
    }

    /** How many they are now. */
    int size() {
        return operations.size();
    }

    @Override
    public synchronized long sum(Count count) {
        return departed.getOrDefault(count, 0L)
                + operations.stream().mapToLong(each -> each.sum(count)).sum();
    }
}
