package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Transition;
import io.resilience.config.ArgumentKey;
import io.resilience.config.KeyText;
import io.resilience.policy.BreakerPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One breaker for each value of an argument; {@value #MOST} at most, the least used are forgotten. A breaker that is not closed is
 * never forgotten.
 */
final class KeyedBreakers {
    private static final int MOST = 1000;

    private final int argument;
    private final Name name;
    private final Audience audience;
    private final BiFunction<Object, BreakerPolicy, Breaker> maker;
    private final Cache<Object, Breaker> closed =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final ConcurrentMap<Object, Breaker> moved = new ConcurrentHashMap<>();
    private volatile BreakerPolicy policy = BreakerPolicy.DEFAULT;

    private KeyedBreakers(int argument, Name name, Moves moves, Engine engine, Audience audience) {
        this.argument = argument;
        this.name = name;
        this.audience = audience;
        this.maker = (key, settings) -> {
            Breaker[] made = new Breaker[1];
            made[0] = new Breaker(settings, engine.upkeep(), move -> {
                pin(key, move, made[0]);
                moves.on(name.of(key), name, move);
            });
            return made[0];
        };
    }

    /** Breakers split by the argument that {@code key} names: {@code #name}, or {@code #0} for a position. */
    static KeyedBreakers of(Plan plan, String key, Moves moves, Engine engine, Audience audience) {
        return new KeyedBreakers(ArgumentKey.position(plan.method(), key), plan.name(), moves, engine, audience);
    }

    KeyedBreakers with(BreakerPolicy settings) {
        policy = settings;
        return this;
    }

    /** The breakers in use, by the value of the argument. */
    Map<Object, Breaker> all() {
        Map<Object, Breaker> all = new HashMap<>(closed.asMap());
        all.putAll(moved);
        return all;
    }

    boolean allClosed() {
        return moved.isEmpty();
    }

    private void pin(Object key, Transition move, Breaker breaker) {
        if (move.to() == BreakerState.CLOSED) {
            closed.put(key, breaker);
            moved.remove(key);
        } else {
            moved.put(key, breaker);
        }
    }

    Breaker breaker(@Nullable Object[] arguments) {
        Object key = argument < arguments.length ? text(arguments[argument]) : "";
        Breaker pinned = moved.get(key);
        Breaker known = pinned != null ? pinned : closed.getIfPresent(key);
        return known != null ? known : made(key);
    }

    /** A value that has no text of its own shares a breaker with those of its class: one breaker each would never see two of its calls. */
    private static String text(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        return KeyText.obstacleOf(value).isEmpty()
                ? KeyText.of(value)
                : value.getClass().getName();
    }

    private Breaker made(Object key) {
        Breaker breaker = Objects.requireNonNull(closed.get(key, k -> maker.apply(k, policy)));
        audience.greet(name.of(key), breaker, true);
        return breaker;
    }
}
