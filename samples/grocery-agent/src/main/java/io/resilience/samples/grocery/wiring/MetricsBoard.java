package io.resilience.samples.grocery.wiring;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterStatus;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.DurationReading;
import io.resilience.metrics.OperationReading;
import io.resilience.samples.grocery.terminal.ServiceBoard;
import io.resilience.samples.grocery.terminal.ServiceReading;
import io.resilience.samples.grocery.terminal.ServiceReading.Calls;
import io.resilience.samples.grocery.terminal.ServiceReading.Letters;
import io.resilience.samples.grocery.terminal.ServiceReading.Level;
import io.resilience.samples.grocery.terminal.ServiceReading.Light;
import io.resilience.samples.grocery.terminal.ServiceReading.Times;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the board off a runtime's metrics, breakers and dead letters; the operations of a service are added up. */
final class MetricsBoard implements ServiceBoard {
    static final List<String> SERVICES = List.of("ollama", "redis", "sqlite", "walmart", "websocket");
    private static final List<BreakerState> BEST_FIRST = List.of(
            BreakerState.CLOSED,
            BreakerState.DISABLED,
            BreakerState.HALF_OPEN,
            BreakerState.OPEN,
            BreakerState.FORCED_OPEN);

    private final Resilience resilience;

    MetricsBoard(Resilience resilience) {
        this.resilience = resilience;
    }

    @Override
    public List<ServiceReading> readings() {
        List<OperationReading> operations = resilience.metrics().readings();
        return SERVICES.stream()
                .map(service -> reading(
                        service,
                        operations.stream()
                                .filter(operation -> operation.service().equals(service))
                                .toList()))
                .toList();
    }

    private ServiceReading reading(String service, List<OperationReading> operations) {
        int running = operations.stream()
                .map(OperationReading::bulkhead)
                .filter(Objects::nonNull)
                .mapToInt(BulkheadReading::inUse)
                .sum();
        return new ServiceReading(
                service, light(service), calls(operations), latency(operations), running, letters(service, operations));
    }

    private Light light(String service) {
        return resilience.states().entrySet().stream()
                .filter(breaker -> breaker.getKey().startsWith(service + "/"))
                .map(Map.Entry::getValue)
                .max(Comparator.comparingInt(breaker -> BEST_FIRST.indexOf(breaker.state())))
                .map(MetricsBoard::light)
                .orElse(new Light(Level.GOOD, "unused"));
    }

    private static Light light(BreakerSnapshot breaker) {
        double next = breaker.age().left().toMillis() / 1000.0;
        return switch (breaker.state()) {
            case CLOSED -> new Light(Level.GOOD, "closed");
            case DISABLED -> new Light(Level.WARNING, "disabled");
            case HALF_OPEN -> new Light(Level.WARNING, "half-open");
            case OPEN -> new Light(Level.BAD, next > 0 ? String.format(Locale.ROOT, "OPEN %.1f s", next) : "OPEN");
            case FORCED_OPEN -> new Light(Level.BAD, "FORCED OPEN");
        };
    }

    private static Calls calls(List<OperationReading> operations) {
        return operations.stream()
                .map(each -> new Calls(
                        each.calls().ok(),
                        each.calls().answered(),
                        each.calls().failed(),
                        each.refusals().total(),
                        each.retries().made(),
                        each.attempts().timedOut()))
                .reduce(new Calls(0, 0, 0, 0, 0, 0), Calls::plus);
    }

    private static Times latency(List<OperationReading> operations) {
        DurationReading busiest = operations.stream()
                .map(OperationReading::latency)
                .max(Comparator.comparingLong(DurationReading::samples))
                .orElse(DurationReading.NONE);
        DurationReading slowest = operations.stream()
                .map(OperationReading::latency)
                .max(Comparator.comparing(DurationReading::p95))
                .orElse(DurationReading.NONE);
        return new Times(busiest.p50(), slowest.p95());
    }

    private Letters letters(String service, List<OperationReading> operations) {
        return new Letters(
                operations.stream().mapToLong(each -> each.letters().kept()).sum(),
                operations.stream().mapToLong(each -> each.letters().replayed()).sum(),
                waiting(service));
    }

    private long waiting(String service) {
        DeadLetters letters = resilience.deadLetters();
        return Stream.of(LetterStatus.READY, LetterStatus.CLAIMED, LetterStatus.PARKED, LetterStatus.INCOMPLETE)
                .mapToLong(status -> letters.count(LetterQuery.of(service, null).with(status)))
                .sum();
    }
}
