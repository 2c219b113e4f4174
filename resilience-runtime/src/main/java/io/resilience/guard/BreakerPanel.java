package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Onlooker;
import io.resilience.breaker.Outlook;
import io.resilience.breaker.Transition;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.LongestTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The breakers of a runtime, to look at and to steer. An operation of {@code "*"} or null means all of
 * the service; one that an argument splits means its breakers for all values, {@code operation[value]} the one for that value.
 */
public final class BreakerPanel {
    private final Guards guards;
    private final Machines machines;
    private final Moves moves;
    private final Engine engine;

    BreakerPanel(Guards guards, Machines machines, Moves moves, Engine engine) {
        this.guards = guards;
        this.machines = machines;
        this.moves = moves;
        this.engine = engine;
    }

    /** Every breaker, by the name {@code service/operation}, or {@code service/operation[value]} where an argument splits it. */
    public Map<String, BreakerSnapshot> states() {
        Map<String, BreakerSnapshot> states = new TreeMap<>();
        all((own, operation, breaker) -> states.put(own.toString(), breaker.snapshot()));
        return states;
    }

    /** Told of a breaker, by its own name and that of its operation, which differ where an argument splits it. */
    private interface Visitor {
        void visit(Name own, Name operation, Breaker breaker);
    }

    private void all(Visitor visitor) {
        machines.breakers().forEach((name, breaker) -> visitor.visit(name, name, breaker));
        machines.keyed()
                .forEach((name, split) ->
                        split.all().forEach((key, breaker) -> visitor.visit(name.of(key), name, breaker)));
    }

    /** One breaker; null when there is none of this name. */
    public @Nullable BreakerSnapshot state(String service, String operation) {
        Name wanted = new Name(service, operation);
        Breaker breaker = machines.breaker(wanted);
        return breaker != null ? breaker.snapshot() : splits().get(wanted);
    }

    private Map<Name, BreakerSnapshot> splits() {
        Map<Name, BreakerSnapshot> states = new HashMap<>();
        machines.keyed()
                .forEach((name, split) ->
                        split.all().forEach((key, breaker) -> states.put(name.of(key), breaker.snapshot())));
        return states;
    }

    /** The names of all breakers, in order; cheaper than {@link #states} where there are many. */
    public NavigableSet<Name> names() {
        NavigableSet<Name> names = new TreeSet<>();
        all((own, operation, breaker) -> names.add(own));
        return names;
    }

    /** The last moves of a breaker, oldest first. */
    public List<Transition> moves(String service, String operation) {
        return recorded(new Name(service, operation)).stream()
                .map(RecordedMove::transition)
                .toList();
    }

    /** The last moves of a breaker, oldest first, each with its time and the settings of then. */
    public List<RecordedMove> recorded(Name own) {
        return moves.of(own);
    }

    /** Every breaker as it is now, in no order. */
    public List<SeenBreaker> seen() {
        List<SeenBreaker> seen = new ArrayList<>();
        all((own, operation, breaker) -> seen.add(new SeenBreaker(own, operation, breaker.snapshot())));
        return seen;
    }

    /** Who looks on at a breaker; null for nobody, or when there is none of this name. */
    public @Nullable Onlooker onlooker(Name wanted) {
        Onlooker[] found = new Onlooker[1];
        all((own, operation, breaker) -> {
            if (own.equals(wanted)) {
                found[0] = breaker.onlooker();
            }
        });
        return found[0];
    }

    /** The operation that a breaker is for, of which an argument may make many; null when there is no breaker of this name. */
    public @Nullable Name operation(Name wanted) {
        Name[] found = new Name[1];
        all((own, operation, breaker) -> {
            if (own.equals(wanted)) {
                found[0] = operation;
            }
        });
        return found[0];
    }

    /** Is shown a breaker: its own name, that of its operation, its state and the number of its phase. */
    @FunctionalInterface
    public interface Glance {
        /** Sees one. */
        void at(Name own, Name operation, BreakerState state, long epoch);
    }

    /** Shows every breaker's state, in no order; far cheaper than {@link #seen}. */
    public void glance(Glance glance) {
        machines.eachBreaker((name, breaker) -> glance.at(name, name, breaker.state(), breaker.epoch()));
        machines.keyed()
                .forEach((name, split) -> split.all()
                        .forEach((key, breaker) -> glance.at(name.of(key), name, breaker.state(), breaker.epoch())));
    }

    /** What it still takes to move a breaker; null when there is none of this name. */
    public @Nullable Outlook outlook(Name wanted) {
        Outlook[] found = new Outlook[1];
        all((own, operation, breaker) -> {
            if (own.equals(wanted)) {
                found[0] = breaker.outlook(policy(operation));
            }
        });
        return found[0];
    }

    /** Refuses all calls until reset, or for {@code expiry} if that is given. Returns how many breakers were meant. */
    public int forceOpen(String service, @Nullable String operation, String reason, @Nullable Duration expiry) {
        long until = end(expiry);
        return each(service, operation, (breaker, policy) -> breaker.forceOpen(policy, until, reason));
    }

    /** Closes breakers and forgets what they have seen. Returns how many were meant. */
    public int reset(String service, @Nullable String operation, String reason) {
        return each(service, operation, (breaker, policy) -> breaker.reset(policy, reason));
    }

    /** Closes breakers as if their probes had succeeded. Returns how many were meant. */
    public int close(String service, @Nullable String operation, String reason) {
        return each(service, operation, (breaker, policy) -> breaker.close(policy, reason));
    }

    /** Lets all calls pass, counting them, until reset. Returns how many breakers were meant. */
    public int disable(String service, @Nullable String operation, String reason) {
        return disable(service, operation, reason, null);
    }

    /** Lets all calls pass, counting them, until reset, or for {@code expiry} if that is given. Returns how many breakers were meant. */
    public int disable(String service, @Nullable String operation, String reason, @Nullable Duration expiry) {
        long until = end(expiry);
        return each(service, operation, (breaker, policy) -> breaker.disable(policy, until, reason));
    }

    /** Closes the breakers that are disabled, which begin afresh. Returns how many were meant, disabled or not. */
    public int enable(String service, @Nullable String operation, String reason) {
        return each(service, operation, (breaker, policy) -> {
            if (breaker.state() == BreakerState.DISABLED) {
                breaker.reset(policy, reason);
            }
        });
    }

    private long end(@Nullable Duration expiry) {
        return expiry == null
                ? Long.MAX_VALUE
                : engine.ticker().nanos()
                        + LongestTime.checked("expiry", expiry).toNanos();
    }

    private int each(String service, @Nullable String operation, BiConsumer<Breaker, BreakerPolicy> action) {
        int[] meant = new int[1];
        boolean every = operation == null || operation.equals(Name.ALL);
        all((own, whole, breaker) -> {
            boolean named =
                    own.operation().equals(operation) || whole.operation().equals(operation);
            if (own.service().equals(service) && (every || named)) {
                action.accept(breaker, policy(whole));
                meant[0]++;
            }
        });
        return meant[0];
    }

    private BreakerPolicy policy(Name name) {
        for (Guard guard : guards.all()) {
            BreakerPolicy policy = guard.policies().gates().breaker();
            boolean same = guard.plan().name().service().equals(name.service())
                    && (name.operation().equals(Name.ALL) || guard.plan().name().equals(name));
            if (same && policy != null) {
                return policy;
            }
        }
        return BreakerPolicy.DEFAULT;
    }
}
