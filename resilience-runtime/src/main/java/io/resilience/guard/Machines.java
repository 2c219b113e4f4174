package io.resilience.guard;

import io.resilience.annotation.Scope;
import io.resilience.breaker.Breaker;
import io.resilience.bulkhead.Slots;
import io.resilience.config.ArgumentKey;
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
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The machines of a runtime, by name, and by method where they hold values; they keep their state whatever pipelines are built round them. */
final class Machines {
    /** A breaker, and the settings that it was last used with, by which operators steer it. */
    record Held(Breaker breaker, BreakerPolicy policy) {}

    private final ConcurrentMap<Name, Held> breakers = new ConcurrentHashMap<>();
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
    private final MachineUse use;

    /** No machines yet; of {@code lingering} operations at most they outlive their guards. */
    Machines(Engine engine, Metrics metrics, Moves moves, int lingering) {
        this.engine = engine;
        this.metrics = metrics;
        this.moves = moves;
        this.budgets = new Budgets(engine.ticker());
        this.use = new MachineUse(this::forget, lingering);
        moves.onSettled(use::settled);
    }

    /** Which guards use machines. */
    MachineUse use() {
        return use;
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
                split && breaking != null ? split(plan, breaking) : null, firsts(plan, policies));
        return new Machinery(gates, byArgument, budget, recorder);
    }

    private Breaker breaker(Name operation, BreakerPolicy policy) {
        Name name = scoped(operation, policy.reach().scope());
        Held held = Objects.requireNonNull(breakers.compute(
                name, (same, known) -> new Held(known == null ? fresh(same, policy) : known.breaker, policy)));
        held.breaker.reshape(policy);
        audience.greet(name, held.breaker, false);
        return held.breaker;
    }

    /** From now on {@code source} says who looks on at breakers. */
    void watchedBy(Onlookers source) {
        audience.is(source);
    }

    /** Asks again who looks on at a breaker, or at all for null. */
    void greet(@Nullable Name own) {
        breakers.forEach((name, held) -> greet(own, name, held.breaker, false));
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

    private Machinery.Split split(Plan plan, BreakerPolicy policy) {
        int position = ArgumentKey.position(plan.method(), policy.reach().key());
        KeyedBreakers breakers =
                keyed.computeIfAbsent(plan.name(), name -> new KeyedBreakers(name, moves, engine, audience));
        return new Machinery.Split(breakers.with(policy), position);
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
    Held breaker(Name name) {
        return breakers.get(name);
    }

    /** Shows every breaker that no argument splits. */
    void eachBreaker(BiConsumer<Name, Held> visitor) {
        breakers.forEach(visitor);
    }

    /** Shows the breakers of every operation that an argument splits. */
    void eachSplit(BiConsumer<Name, KeyedBreakers> visitor) {
        keyed.forEach(visitor);
    }

    /** The breakers of an operation that an argument splits; null for any other. */
    @Nullable
    KeyedBreakers split(Name operation) {
        return keyed.get(operation);
    }

    /** The bulkheads made so far. */
    Map<Name, Slots> slots() {
        return Map.copyOf(slots);
    }

    /** Watches time no more; retry budgets are refilled no more. */
    void close() {
        budgets.close();
    }

    /** Forgets the machines of a name that nobody uses any more, and its metrics; false when a breaker refuses calls and must stay. */
    private boolean forget(Name name) {
        Held held = breakers.get(name);
        KeyedBreakers split = keyed.get(name);
        boolean mayGo = held == null || KeyedBreakers.mayGo(held.breaker.state());
        if (!mayGo || (split != null && !split.letPass())) {
            return false;
        }
        breakers.remove(name);
        if (held != null) {
            audience.dismiss(held.breaker);
            moves.forget(name);
        }
        keyed.remove(name);
        if (split != null) {
            split.all().values().forEach(audience::dismiss);
        }
        slots.remove(name);
        limiters.remove(name);
        answers.remove(name);
        firsts.remove(name);
        forgetCounts(name);
        return true;
    }

    private void forgetCounts(Name name) {
        OperationMetrics counted = metrics.forget(name.service(), name.operation());
        if (counted != null) {
            budgets.forget(name.service(), counted);
        }
        if (name.meansAll()) {
            budgets.forget(name.service());
        }
    }
}
