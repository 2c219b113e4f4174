package io.resilience.console.live;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.guard.Name;
import io.resilience.health.HealthReason;
import io.resilience.health.Judge;
import io.resilience.history.History;
import io.resilience.history.RecentCalls;
import io.resilience.metrics.OperationReading;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is looked up once for the rows of all operations: the worst state of each one's breakers, its calls, its dead letters. */
record OperationFacts(
        Resilience resilience,
        Judge judge,
        Map<Name, BreakerState> states,
        Map<Name, RecentCalls> recent,
        Map<Name, Long> letters) {
    private static final long SAME_END_MILLIS = Duration.ofSeconds(1).toMillis();

    static OperationFacts of(Resilience resilience) {
        Map<Name, BreakerState> states = new HashMap<>();
        resilience
                .breakers()
                .glance((own, operation, state, epoch) -> states.merge(operation, state, OperationFacts::worse));
        return new OperationFacts(
                resilience,
                resilience.judge(),
                states,
                resilience.history().recent(History.RECENT_SECONDS),
                resilience.unfinishedLetters());
    }

    private static BreakerState worse(BreakerState one, BreakerState other) {
        return gravity(one) >= gravity(other) ? one : other;
    }

    private static int gravity(@Nullable BreakerState state) {
        return state == null || state == BreakerState.DISABLED ? 0 : state == BreakerState.CLOSED ? 1 : 2;
    }

    /** Whether a breaker of it is neither closed nor disabled. */
    boolean isTroubled(Name name) {
        return gravity(states.get(name)) > 1;
    }

    /** What is wrong with an operation as far as it shows here, without looking at its machines. */
    Set<HealthReason.Kind> wrongAtAGlance(Name name) {
        return judge.wrong(states.get(name), null, recent.get(name), null, letters.getOrDefault(name, 0L));
    }

    OperationSums sums(int operations, int wrong) {
        return OperationSums.of(operations, wrong, recent.values(), states.values(), letters.values());
    }

    /** The sums of some of the operations. */
    OperationSums sums(Collection<OperationRow> rows) {
        int wrong = (int) rows.stream().filter(row -> !row.wrong().isEmpty()).count();
        return OperationSums.of(
                rows.size(),
                wrong,
                rows.stream()
                        .map(OperationRow::recent)
                        .filter(calls -> calls != null)
                        .toList(),
                rows.stream()
                        .map(OperationRow::state)
                        .filter(state -> state != null)
                        .toList(),
                rows.stream().map(OperationRow::deadLetters).toList());
    }

    /** Null for one that nobody knows; {@code before} is how it stood on the last sheet. */
    @Nullable
    OperationRow row(Name name, @Nullable OperationRow before) {
        OperationReading reading = resilience.metrics().reading(name.service(), name.operation());
        if (reading == null) {
            return null;
        }
        BreakerState state =
                reading.breaker() == null ? states.get(name) : reading.breaker().state();
        RecentCalls calls = recent.get(name);
        long unfinished = letters.getOrDefault(name, 0L);
        return new OperationRow(
                name,
                state,
                calls,
                reading.latency(),
                reading.bulkhead(),
                unfinished,
                judge.wrong(
                        state,
                        reading.breaker() == null ? null : reading.breaker().window(),
                        calls,
                        reading.bulkhead(),
                        unfinished),
                ends(name, state, before == null ? null : before.ends()));
    }

    /** Kept as it was told before when it is the same moment, which two clocks never agree on to the millisecond. */
    private @Nullable Long ends(Name name, @Nullable BreakerState state, @Nullable Long before) {
        if (state == null || state == BreakerState.CLOSED) {
            return null;
        }
        BreakerSnapshot own = resilience.breakers().state(name.service(), name.operation());
        BreakerSnapshot seen = own != null ? own : resilience.breakers().state(name.service(), "*");
        if (seen == null || seen.age().left().isZero()) {
            return null;
        }
        long at =
                resilience.clockwork().wall().instant().plus(seen.age().left()).toEpochMilli();
        return before != null && Math.abs(at - before) < SAME_END_MILLIS ? before : (Long) at;
    }
}
