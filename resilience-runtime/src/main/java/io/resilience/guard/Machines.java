package io.resilience.guard;

import io.resilience.annotation.Scope;
import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import io.resilience.bulkhead.Slots;
import io.resilience.fallback.CallAnswers;
import io.resilience.guard.Machinery.Gates;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.OperationMetrics;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.IdempotencyPolicy;
import io.resilience.policy.Policies;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.retry.RetryBudget;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The machines of a runtime, by name, and by method where they hold values; they keep their state whatever pipelines are built round them. */
final class Machines {
    private final ConcurrentMap<Name, Breaker> breakers = new ConcurrentHashMap<>();
    private final ConcurrentMap<Name, KeyedBreakers> keyed = new ConcurrentHashMap<>();
    private final ConcurrentMap<Name, Slots> slots = new ConcurrentHashMap<>();
    private final ConcurrentMap<Name, RateLimiter> limiters = new ConcurrentHashMap<>();
    private final ByMethod<CallAnswers> answers = new ByMethod<>();
    private final ByMethod<FirstAnswers> firsts = new ByMethod<>();
    private final Budgets budgets;
    private final Engine engine;
    private final Metrics metrics;
    private final Moves moves;
    private final Audience audience = new Audience();

    Machines(Engine engine, Metrics metrics, Moves moves) {
        this.engine = engine;
        this.metrics = metrics;
        this.moves = moves;
        this.budgets = new Budgets(engine.ticker());
    }

    /** The machines that the policies of an operation ask for, new ones where there are none yet. */
    Machinery of(Plan plan, Policies policies) {
        Name name = plan.name();
        OperationMetrics recorder = metrics.of(name.service(), name.operation());
        RetryBudget budget = budgets.of(name, recorder);
        BreakerPolicy breaking = policies.gates().breaker();
        boolean split = breaking != null && !breaking.reach().key().isEmpty();
        Gates gates = new Gates(
                breaking == null || split ? null : breaker(name, breaking),
                policies.gates().rateLimit() == null ? null : limiters.computeIfAbsent(name, n -> new RateLimiter()),
                slots(name, policies.gates().bulkhead()));
        Gauges.attach(recorder, gates, policies.gates().bulkhead());
        metrics.announce(recorder);
        Machinery.ByArgument byArgument = new Machinery.ByArgument(
                split && breaking != null ? keyed(plan, breaking) : null, firsts(plan, policies));
        return new Machinery(gates, byArgument, budget, recorder);
    }

    private Breaker breaker(Name operation, BreakerPolicy policy) {
        Name name = scoped(operation, policy.reach().scope());
        Breaker breaker = breakers.computeIfAbsent(name, n -> fresh(n, policy));
        breaker.reshape(policy);
        audience.greet(name, breaker, false);
        return breaker;
    }

    /** From now on {@code source} says who looks on at breakers. */
    void watchedBy(Onlookers source) {
        audience.is(source);
    }

    /** Asks again who looks on at a breaker, or at all for null. */
    void greet(@Nullable Name own) {
        breakers.forEach((name, breaker) -> greet(own, name, breaker, false));
        keyed.forEach((name, split) -> split.all().forEach((key, breaker) -> greet(own, name.of(key), breaker, true)));
    }

    private void greet(@Nullable Name wanted, Name own, Breaker breaker, boolean split) {
        if (wanted == null || wanted.equals(own)) {
            audience.greet(own, breaker, split);
        }
    }

    private Breaker fresh(Name name, BreakerPolicy policy) {
        return new Breaker(policy, engine.upkeep(), moved -> moves.on(name, name, moved));
    }

    private @Nullable FirstAnswers firsts(Plan plan, Policies policies) {
        IdempotencyPolicy policy = policies.recovery().idempotency();
        if (policy == null || plan.keyPosition() < 0) {
            return null;
        }
        FirstAnswers known = firsts.of(plan, () -> new FirstAnswers(plan.name(), policy, engine.ticker()));
        known.fit(policy);
        return known;
    }

    private KeyedBreakers keyed(Plan plan, BreakerPolicy policy) {
        return keyed.computeIfAbsent(
                        plan.name(),
                        name -> KeyedBreakers.of(plan, policy.reach().key(), moves, engine, audience))
                .with(policy);
    }

    private @Nullable Slots slots(Name operation, @Nullable BulkheadPolicy policy) {
        if (policy == null) {
            return null;
        }
        Slots places = slots.computeIfAbsent(scoped(operation, policy.scope()), n -> new Slots(policy.maxConcurrent()));
        places.limit(policy.maxConcurrent());
        return places;
    }

    private static Name scoped(Name operation, Scope scope) {
        return scope == Scope.SERVICE ? new Name(operation.service(), Name.ALL) : operation;
    }

    /** The good answers of a method. */
    CallAnswers answers(Plan plan) {
        return answers.of(plan, () -> new CallAnswers(engine.ticker()));
    }

    /** One breaker; null when there is none of this name. */
    @Nullable
    Breaker breaker(Name name) {
        return breakers.get(name);
    }

    /** The breakers made so far. */
    Map<Name, Breaker> breakers() {
        return Map.copyOf(breakers);
    }

    /** Shows every breaker that no argument splits. */
    void eachBreaker(BiConsumer<Name, Breaker> visitor) {
        breakers.forEach(visitor);
    }

    /** The breakers of operations that an argument splits. */
    Map<Name, KeyedBreakers> keyed() {
        return Map.copyOf(keyed);
    }

    /** The bulkheads made so far. */
    Map<Name, Slots> slots() {
        return Map.copyOf(slots);
    }

    /** Watches time no more; retry budgets are refilled no more. */
    void close() {
        budgets.close();
    }

    /**
     * Forgets the machines of an operation that nobody asks for any more, and its metrics unless a method has them still; false
     * when its breaker is not closed and must stay.
     */
    boolean forget(Name name, boolean keepMetrics) {
        Breaker breaker = breakers.get(name);
        KeyedBreakers split = keyed.get(name);
        boolean closed = breaker == null || breaker.snapshot().state() == BreakerState.CLOSED;
        if (!closed || (split != null && !split.allClosed())) {
            return false;
        }
        breakers.remove(name);
        if (breaker != null) {
            audience.dismiss(breaker);
        }
        keyed.remove(name);
        slots.remove(name);
        limiters.remove(name);
        answers.remove(name);
        firsts.remove(name);
        if (!keepMetrics) {
            metrics.forget(name.service(), name.operation());
        }
        return true;
    }
}
