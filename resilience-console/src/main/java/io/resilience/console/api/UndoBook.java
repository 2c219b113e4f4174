package io.resilience.console.api;

import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Name;
import io.resilience.guard.SeenBreaker;
import io.resilience.time.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how breakers were before each of the last {@value #MOST} times that they were steered, {@value #MOST_BREAKERS} breakers in all, so that exactly that can be undone: every
 * breaker that is still as the deed left it is put back, and those that have moved since are left alone. Thread-safe.
 */
final class UndoBook {
    private static final int MOST = 100;
    private static final int MOST_BREAKERS = 10_000;
    /** A breaker that was open without knowing for how long, or that took probes, takes its next probe at once. */
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final BreakerPanel breakers;
    private final Ticker ticker;
    private final Map<String, SteeredBreakers> deeds = new LinkedHashMap<>();

    UndoBook(BreakerPanel breakers, Ticker ticker) {
        this.breakers = breakers;
        this.ticker = ticker;
    }

    /** How a breaker was before, and the number of the phase that the deed began. */
    private record Step(Name own, BreakerState before, Duration left, long epochAfter) {}

    /** What was done to whom. */
    record SteeredBreakers(String action, String target, long at, List<Step> steps) {}

    /** What an undoing did: how many breakers are as they were, and how the others are now. */
    record Undone(int restored, Map<String, String> left) {}

    /** The name under which a deed can be undone; null when it has changed nothing, or too much to be remembered. */
    @Nullable
    String remember(String action, String target, List<SeenBreaker> before) {
        List<Step> steps = new ArrayList<>();
        for (SeenBreaker seen : before) {
            long epoch = seen.snapshot().age().epoch();
            BreakerSnapshot now =
                    breakers.state(seen.own().service(), seen.own().operation());
            if (now != null && now.age().epoch() != epoch) {
                steps.add(new Step(
                        seen.own(),
                        seen.snapshot().state(),
                        seen.snapshot().age().left(),
                        epoch + 1));
            }
        }
        if (steps.isEmpty() || steps.size() > MOST_BREAKERS) {
            return null;
        }
        String id = UUID.randomUUID().toString();
        keep(id, new SteeredBreakers(action, target, ticker.nanos(), steps));
        return id;
    }

    private synchronized void keep(String id, SteeredBreakers deed) {
        deeds.put(id, deed);
        while (deeds.size() > MOST || (deeds.size() > 1 && breakersKept() > MOST_BREAKERS)) {
            deeds.remove(deeds.keySet().iterator().next());
        }
    }

    private int breakersKept() {
        return deeds.values().stream().mapToInt(deed -> deed.steps.size()).sum();
    }

    /** A deed; null when it was never done, or so many others since. */
    synchronized @Nullable SteeredBreakers find(String id) {
        return deeds.get(id);
    }

    /** Puts back what is as the deed left it. */
    Undone undo(SteeredBreakers deed, String reason) {
        int restored = 0;
        Map<String, String> left = new LinkedHashMap<>();
        for (Step step : deed.steps) {
            BreakerSnapshot now = breakers.state(step.own.service(), step.own.operation());
            if (now != null && now.age().epoch() == step.epochAfter) {
                restore(step, Duration.ofNanos(ticker.nanos() - deed.at), reason);
                restored++;
            } else {
                left.put(step.own.toString(), now == null ? "gone" : now.state().name());
            }
        }
        return new Undone(restored, left);
    }

    private void restore(Step step, Duration since, String reason) {
        String service = step.own.service();
        String operation = step.own.operation();
        Duration left = step.left.minus(since);
        Duration rest = left.compareTo(AT_ONCE) < 0 ? AT_ONCE : left;
        boolean endless = step.left.isZero();
        switch (step.before) {
            case CLOSED -> breakers.reset(service, operation, reason);
            case OPEN, HALF_OPEN -> breakers.forceOpen(service, operation, reason, rest);
            case FORCED_OPEN -> breakers.forceOpen(service, operation, reason, endless ? null : rest);
            case DISABLED -> breakers.disable(service, operation, reason, endless ? null : rest);
        }
    }
}
