package io.resilience.diagnosis;

import io.resilience.annotation.Scope;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Outlook;
import io.resilience.config.Explained;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.guard.RecordedMove;
import io.resilience.guard.SeenBreaker;
import io.resilience.policy.BreakerPolicy;
import io.resilience.time.Ticker;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why breakers are as they are. Nothing is computed before someone asks. */
public final class Diagnoses {
    private static final String GROUP = "breaker.";

    private final Guards guards;
    private final Ticker ticker;

    /** Of the breakers of {@code guards}, whose time is {@code ticker}'s. */
    public Diagnoses(Guards guards, Ticker ticker) {
        this.guards = guards;
        this.ticker = ticker;
    }

    /**
     * Of one breaker: of the operation's own, of the one that its service shares, or, where an argument splits it, of
     * the one that is not closed, else of any; {@code operation[value]} names one of these. Null when the operation has none.
     */
    public @Nullable Diagnosis of(String service, String operation) {
        SeenBreaker found = find(new Name(service, operation));
        return found == null ? null : of(found);
    }

    private @Nullable SeenBreaker find(Name name) {
        SeenBreaker own = guards.breakers().seen(name);
        if (own != null) {
            return own;
        }
        List<SeenBreaker> ofService = guards.breakers().seen(name.service());
        return ofService.stream()
                .filter(seen -> seen.operation().equals(name))
                .max(Comparator.comparing(seen -> seen.snapshot().state() != BreakerState.CLOSED))
                .or(() -> shared(name, ofService))
                .orElse(null);
    }

    private Optional<SeenBreaker> shared(Name name, List<SeenBreaker> ofService) {
        boolean shares = sharing(name.service()).anyMatch(name::equals);
        return ofService.stream()
                .filter(seen -> shares && seen.own().meansAll())
                .findFirst();
    }

    /** The operations that share the breaker of their service. */
    private Stream<Name> sharing(String service) {
        return guards.all().stream()
                .filter(guard -> guard.plan().name().service().equals(service))
                .filter(guard -> {
                    BreakerPolicy policy = guard.policies().gates().breaker();
                    return policy != null && policy.reach().scope() == Scope.SERVICE;
                })
                .map(guard -> guard.plan().name());
    }

    /** An operation whose settings are the breaker's. */
    private Name spokesman(Name operation) {
        return operation.meansAll() ? sharing(operation.service()).findFirst().orElse(operation) : operation;
    }

    private Diagnosis of(SeenBreaker seen) {
        BreakerPanel panel = guards.breakers();
        Outlook outlook = panel.outlook(seen.own());
        return new Diagnosis(
                seen.own().service(),
                seen.own().operation(),
                seen.snapshot(),
                outlook == null
                        ? new Outlook(seen.snapshot().state(), seen.snapshot().tally(), 0, List.of())
                        : outlook,
                panel.recorded(seen.own()).stream()
                        .map(move -> diagnosed(move, seen.operation()))
                        .toList(),
                breaking(guards.effective(spokesman(seen.operation())).values()));
    }

    private DiagnosedMove diagnosed(RecordedMove move, Name operation) {
        return new DiagnosedMove(
                move.wall(),
                Duration.ofNanos(Math.max(0, ticker.nanos() - move.at())),
                move.transition(),
                breaking(guards.effective(spokesman(operation), move.settings()).values()));
    }

    private static List<Explained> breaking(List<Explained> values) {
        return values.stream()
                .filter(value -> value.setting().startsWith(GROUP))
                .toList();
    }
}
