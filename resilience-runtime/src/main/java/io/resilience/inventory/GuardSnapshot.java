package io.resilience.inventory;

import io.resilience.breaker.BreakerState;
import io.resilience.config.Explained;
import io.resilience.guard.Name;
import io.resilience.woven.MethodLine;
import io.resilience.woven.Route;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One guard at one moment: what it stands before, how it came there, what it does. */
public final class GuardSnapshot {
    private final @Nullable MethodLine method;
    private final Seen seen;
    private final @Nullable State state;

    GuardSnapshot(@Nullable MethodLine method, Seen seen, @Nullable State state) {
        this.method = method;
        this.seen = seen;
        this.state = state;
    }

    /** How the guard is known. */
    record Seen(Set<Route> routes, boolean inReceipt, boolean made) {
        Seen {
            routes = Collections.unmodifiableSet(routes);
        }
    }

    /** What is known when its annotations have been read; the settings are worked out when asked for. */
    record State(Name name, @Nullable BreakerState breaker, Supplier<List<Explained>> settings) {}

    /** The service; null if the method was not called yet, and its class not {@linkplain GuardList#read read}. */
    public @Nullable String service() {
        return state == null ? null : state.name().service();
    }

    /** The operation; null where {@link #service} is. */
    public @Nullable String operation() {
        return state == null ? null : state.name().operation();
    }

    /** The method behind it; null for an operation that is called by its name. */
    public @Nullable MethodLine method() {
        return method;
    }

    /** How it comes to stand there; more than one means twice, none that its method was only read. */
    public Set<Route> routes() {
        return seen.routes();
    }

    /** Whether a weaver's receipt names it. */
    public boolean isInReceipt() {
        return seen.inReceipt();
    }

    /** Whether it has been made; a woven method's guard is made by the first call. */
    public boolean isMade() {
        return seen.made();
    }

    /** The state of its breaker; null if it has none, or none yet. */
    public @Nullable BreakerState breaker() {
        return state == null ? null : state.breaker();
    }

    /** Every setting in force, with where it came from; empty where {@link #service} is null. */
    public List<Explained> settings() {
        return state == null ? List.of() : state.settings().get();
    }

    Seen seen() {
        return seen;
    }

    /** The columns of a table: name, routes, breaker, method. */
    List<String> row() {
        return List.of(
                state == null ? "?" : state.name().toString(),
                routes().isEmpty() ? "none" : routes().stream().map(Route::text).collect(Collectors.joining(", ")),
                state == null || state.breaker() == null ? "-" : state.breaker().name(),
                method == null ? "-" : method.words());
    }

    /** Its row: {@code shop/priceOf  aspectj  CLOSED  io.shop.Prices.priceOf(String)}. */
    @Override
    public String toString() {
        return String.join("  ", row());
    }
}
