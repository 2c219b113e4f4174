package io.resilience.history;

import io.resilience.guard.Name;
import io.resilience.metrics.DurationTally;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.OperationMetrics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at every operation and writes frames. Its rounds are for one thread at a time; what it knows by name, for all. */
final class Sampler {
    /** The operations of a service; the service's points have an id as well. */
    private record Service(int id, List<WatchedOperation> operations) {}

    private final Map<String, Service> services = new ConcurrentHashMap<>();
    private final Map<Name, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Name> names = new ConcurrentHashMap<>();
    private final Set<OperationMetrics> known = new HashSet<>();
    private final DurationTally durations = new DurationTally();
    private final ServiceSum sum = new ServiceSum();
    private final Metrics metrics;
    private int lastId;

    /** Begins now: what was before is left aside. */
    Sampler(Metrics metrics) {
        this.metrics = metrics;
        findNew();
        services.values().forEach(service -> service.operations.forEach(each -> each.begin(durations)));
    }

    private void findNew() {
        forgetGone();
        if (metrics.all().size() > known.size()) {
            metrics.all().stream().filter(known::add).forEach(this::watch);
        }
    }

    /** An operation that the metrics have forgotten is watched no more; what was written of it stays until its frames go. */
    private void forgetGone() {
        Set<OperationMetrics> gone =
                known.stream().filter(each -> !metrics.holds(each)).collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            known.removeAll(gone);
            services.values().forEach(service -> service.operations.removeIf(each -> gone.contains(each.metrics)));
            services.values().removeIf(service -> service.operations.isEmpty());
            gone.forEach(each -> forget(new Name(each.service(), each.operation())));
        }
    }

    private void forget(Name name) {
        Integer id = ids.remove(name);
        if (id != null) {
            names.remove(id);
        }
    }

    private void watch(OperationMetrics operation) {
        Service service =
                services.computeIfAbsent(operation.service(), name -> new Service(++lastId, new ArrayList<>()));
        Name name = new Name(operation.service(), operation.operation());
        service.operations.add(new WatchedOperation(++lastId, operation));
        ids.put(name, lastId);
        names.put(lastId, name);
    }

    TimeFrame second(long number) {
        findNew();
        TimeFrame frame = new TimeFrame(number);
        services.values().forEach(service -> {
            service.operations.forEach(each -> each.second(frame, durations, sum));
            sum.writeTo(frame, service.id);
        });
        return frame.sealed();
    }

    TimeFrame minute(long number) {
        TimeFrame frame = new TimeFrame(number);
        services.values().forEach(service -> {
            service.operations.forEach(each -> each.minute(number, frame, durations, sum));
            sum.writeTo(frame, service.id);
        });
        return frame.sealed();
    }

    /** The id of an operation's points; 0, which nothing has, when it is not known yet. */
    int id(Name operation) {
        return ids.getOrDefault(operation, 0);
    }

    /** The id of a service's points, likewise. */
    int id(String service) {
        Service seen = services.get(service);
        return seen == null ? 0 : seen.id;
    }

    /** The operation whose points have an id; null when it is a service's. */
    @Nullable
    Name name(int id) {
        return names.get(id);
    }
}
