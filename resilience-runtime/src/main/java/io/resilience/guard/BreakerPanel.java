package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Onlooker;
import io.resilience.breaker.Outlook;
import io.resilience.breaker.Transition;
import io.resilience.exception.Printable;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.LongestTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The breakers of a runtime, to look at and to steer. An operation of {@code "*"} or null means all of
 * the service; one that an argument splits means its breakers for all values, {@code operation[value]} the one for that value.
 */
public final class BreakerPanel {
    private final Machines machines;
    private final Moves moves;
    private final Engine engine;

    BreakerPanel(Machines machines, Moves moves, Engine engine) {
        this.machines = machines;
        this.moves = moves;
        this.engine = engine;
    }

    /** Every breaker, by the name {@code service/operation}, or {@code service/operation[value]} where an argument splits it. */
    public Map<String, BreakerSnapshot> states() {
        Map<String, BreakerSnapshot> states = new TreeMap<>();
        all(found -> states.put(found.own.exact(), found.breaker.snapshot()));
        return states;
    }

    /** A breaker, by its own name and that of its operation, which differ where an argument splits it, and the settings it goes by. */
    private record Found(Name own, Name operation, Breaker breaker, BreakerPolicy policy) {
        SeenBreaker seen() {
            return new SeenBreaker(own, operation, breaker.snapshot());
        }
    }

    private void all(Consumer<Found> visitor) {
        machines.eachBreaker((name, held) -> visitor.accept(new Found(name, name, held.breaker(), held.policy())));
        machines.eachSplit((name, split) -> split.all()
                .forEach((key, breaker) -> visitor.accept(new Found(name.of(key), name, breaker, split.policy()))));
    }

    private @Nullable Found find(Name own) {
        Machines.Held held = machines.breaker(own);
        return held == null ? findSplit(own) : new Found(own, own, held.breaker(), held.policy());
    }

    /** Of {@code operation[value]}; both parts may have brackets of their own. */
    private @Nullable Found findSplit(Name own) {
        String text = own.operation();
        for (int at = text.indexOf('['); at >= 0 && text.endsWith("]"); at = text.indexOf('[', at + 1)) {
            Name operation = new Name(own.service(), text.substring(0, at));
            KeyedBreakers split = machines.split(operation);
            Breaker breaker = split == null ? null : split.find(text.substring(at + 1, text.length() - 1));
            if (split != null && breaker != null) {
                return new Found(own, operation, breaker, split.policy());
            }
        }
        return null;
    }

    /** One breaker; null when there is none of this name. */
    public @Nullable BreakerSnapshot state(String service, String operation) {
        Found found = find(new Name(service, operation));
        return found == null ? null : found.breaker.snapshot();
    }

    /** The names of all breakers, in order; cheaper than {@link #states} where there are many. */
    public NavigableSet<Name> names() {
        NavigableSet<Name> names = new TreeSet<>();
        all(found -> names.add(found.own));
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
        all(found -> seen.add(found.seen()));
        return seen;
    }

    /** The breakers of one service as they are now, in no order. */
    public List<SeenBreaker> seen(String service) {
        List<SeenBreaker> seen = new ArrayList<>();
        all(found -> {
            if (found.own.service().equals(service)) {
                seen.add(found.seen());
            }
        });
        return seen;
    }

    /** One breaker as it is now; null when there is none of this name. */
    public @Nullable SeenBreaker seen(Name own) {
        Found found = find(own);
        return found == null ? null : found.seen();
    }

    /** Who looks on at a breaker; null for nobody, or when there is none of this name. */
    public @Nullable Onlooker onlooker(Name own) {
        Found found = find(own);
        return found == null ? null : found.breaker.onlooker();
    }

    /** The operation that a breaker is for, of which an argument may make many; null when there is no breaker of this name. */
    public @Nullable Name operation(Name own) {
        Found found = find(own);
        return found == null ? null : found.operation;
    }

    /** Is shown a breaker: its own name, that of its operation, its state and the number of its phase. */
    @FunctionalInterface
    public interface Glance {
        /** Sees one. */
        void at(Name own, Name operation, BreakerState state, long epoch);
    }

    /** Shows every breaker's state, in no order; far cheaper than {@link #seen}. */
    public void glance(Glance glance) {
        all(found -> glance.at(found.own, found.operation, found.breaker.state(), found.breaker.epoch()));
    }

    /** What it still takes to move a breaker; null when there is none of this name. */
    public @Nullable Outlook outlook(Name own) {
        Found found = find(own);
        return found == null ? null : found.breaker.outlook(found.policy);
    }

    /** Refuses all calls until reset, or for {@code expiry} if that is given. Returns how many breakers were meant. */
    public int forceOpen(String service, @Nullable String operation, String reason, @Nullable Duration expiry) {
        long until = end(expiry);
        return each(service, operation, (breaker, policy) -> breaker.forceOpen(policy, until, Printable.of(reason)));
    }

    /** Closes breakers and forgets what they have seen. Returns how many were meant. */
    public int reset(String service, @Nullable String operation, String reason) {
        return each(service, operation, (breaker, policy) -> breaker.reset(policy, Printable.of(reason)));
    }

    /** Closes breakers as if their probes had succeeded. Returns how many were meant. */
    public int close(String service, @Nullable String operation, String reason) {
        return each(service, operation, (breaker, policy) -> breaker.close(policy, Printable.of(reason)));
    }

    /** Lets all calls pass, counting them, until reset. Returns how many breakers were meant. */
    public int disable(String service, @Nullable String operation, String reason) {
        return disable(service, operation, reason, null);
    }

    /** Lets all calls pass, counting them, until reset, or for {@code expiry} if that is given. Returns how many breakers were meant. */
    public int disable(String service, @Nullable String operation, String reason, @Nullable Duration expiry) {
        long until = end(expiry);
        return each(service, operation, (breaker, policy) -> breaker.disable(policy, until, Printable.of(reason)));
    }

    /** Closes the breakers that are disabled, which begin afresh. Returns how many were meant, disabled or not. */
    public int enable(String service, @Nullable String operation, String reason) {
        return each(service, operation, (breaker, policy) -> {
            if (breaker.state() == BreakerState.DISABLED) {
                breaker.reset(policy, Printable.of(reason));
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
        all(found -> {
            boolean named = found.own.operation().equals(operation)
                    || found.operation.operation().equals(operation);
            if (found.own.service().equals(service) && (every || named)) {
                action.accept(found.breaker, found.policy);
                meant[0]++;
            }
        });
        return meant[0];
    }
}
