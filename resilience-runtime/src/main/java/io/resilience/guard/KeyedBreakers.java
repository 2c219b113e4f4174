package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Transition;
import io.resilience.config.KeyText;
import io.resilience.metrics.Metrics;
import io.resilience.policy.BreakerPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One breaker for each value of an argument.
 *
 * <p>Breakers that let calls pass, be it probes only, are kept as long as they are among the {@value #MOST} most used. One that refuses
 * every call, or that an operator switched off, is never forgotten. While there are {@value #MOST} of these, values that are new share one
 * breaker, that of {@value Metrics#OTHER}: they are still guarded, and memory has an end.
 */
final class KeyedBreakers {
    static final int MOST = 1000;

    private final Name name;
    private final Audience audience;
    private final BiFunction<String, BreakerPolicy, Breaker> maker;
    private final Cache<String, Breaker> passing;
    private final ConcurrentMap<String, Breaker> pinned = new ConcurrentHashMap<>();
    private volatile BreakerPolicy policy = BreakerPolicy.DEFAULT;

    /** No breakers yet; those of {@code name}. */
    KeyedBreakers(Name name, Moves moves, Engine engine, Audience audience) {
        this.name = name;
        this.audience = audience;
        this.passing = Caffeine.newBuilder()
                .maximumSize(MOST)
                .executor(Runnable::run)
                .evictionListener((key, breaker, cause) -> evicted((Breaker) breaker))
                .build();
        this.maker = (key, settings) -> {
            Breaker[] made = new Breaker[1];
            made[0] = new Breaker(settings, engine.upkeep(), move -> {
                pin(key, move, made[0]);
                moves.on(name.of(key), name, move);
            });
            return made[0];
        };
    }

    KeyedBreakers with(BreakerPolicy settings) {
        policy = settings;
        return this;
    }

    /** The settings in force. */
    BreakerPolicy policy() {
        return policy;
    }

    /** The breakers in use, by the value of the argument. */
    Map<String, Breaker> all() {
        Map<String, Breaker> all = new HashMap<>(passing.asMap());
        all.putAll(pinned);
        return all;
    }

    /** The breaker of a value; null when none is kept. */
    @Nullable
    Breaker find(String key) {
        Breaker found = pinned.get(key);
        return found != null ? found : passing.getIfPresent(key);
    }

    /** Whether all of them may be forgotten. */
    boolean letPass() {
        return pinned.isEmpty();
    }

    private void evicted(@Nullable Breaker breaker) {
        if (breaker != null) {
            audience.dismiss(breaker);
        }
    }

    private void pin(String key, Transition move, Breaker breaker) {
        if (mayGo(move.to())) {
            passing.put(key, breaker);
            pinned.remove(key, breaker);
        } else {
            pinned.put(key, breaker);
            passing.invalidate(key);
        }
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

    /** Whether a breaker in this state can be forgotten; one that was open begins with trust then, not with probes. */
    static boolean mayGo(BreakerState state) {
        return state == BreakerState.CLOSED || state == BreakerState.HALF_OPEN;
    }

    /** The breaker for the argument at a position. */
    Breaker breaker(@Nullable Object[] arguments, int position) {
        String key = position < arguments.length ? text(arguments[position]) : "";
        Breaker known = find(key);
        return known != null ? known : pinned.size() < MOST ? made(key) : shared();
    }

    private Breaker shared() {
        Breaker known = find(Metrics.OTHER);
        return known != null ? known : made(Metrics.OTHER);
    }

    private Breaker made(String key) {
        Breaker breaker = Objects.requireNonNull(passing.get(key, k -> maker.apply(k, policy)));
        audience.greet(name.of(key), breaker, true);
        return breaker;
    }
}
