package io.resilience.trial;

import io.resilience.audit.AuditEntry.Deed;
import io.resilience.audit.AuditTrail;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.config.Effective;
import io.resilience.config.LiveChange;
import io.resilience.config.SettingDifference;
import io.resilience.config.TrialSettings;
import io.resilience.failure.FailureRules;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.time.Clockwork;
import io.resilience.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The settings that run beside those in force, by breaker; each is set, replaced, ended and expires here, and audited. */
public final class Shadows {
    private final Guards guards;
    private final Watches watches;
    private final Environment environment;
    private final Map<Name, Beside> running = new TreeMap<>();

    /** What shadows need of their runtime; the executor ends them when their time is over. */
    public record Environment(Clockwork clockwork, AuditTrail audit, Executor executor) {}

    private record Beside(
            Name own,
            ShadowRun run,
            ShadowReading.Order order,
            List<SettingDifference> changes,
            Timer.Cancellable alarm) {}

    Shadows(Guards guards, Watches watches, Environment environment) {
        this.guards = guards;
        this.watches = watches;
        this.environment = environment;
    }

    synchronized ShadowReading set(LiveChange change) {
        Subject subject = Subject.of(
                guards,
                change.target().service(),
                String.valueOf(change.target().operation()));
        Effective proposed = Trials.proposed(guards, subject, change, TrialSettings.SHADOW);
        Beside fresh = beside(subject, proposed, change);
        Beside before = running.put(subject.own(), fresh);
        if (before != null) {
            before.alarm.cancel();
        }
        watches.shadow(subject.own(), fresh.run);
        guards.greet(subject.own());
        audit("shadow", change.who(), Deed.reason(change.reason(), change.lasting()), fresh);
        return reading(fresh);
    }

    private Beside beside(Subject subject, Effective proposed, LiveChange change) {
        BreakerSnapshot now =
                guards.breakers().state(subject.own().service(), subject.own().operation());
        ShadowRun run = new ShadowRun(
                Subject.breaking(proposed),
                rules(subject.live(), proposed),
                environment.clockwork,
                now == null ? BreakerState.CLOSED : now.state());
        Instant since = environment.clockwork.wall().instant();
        Duration lasting = change.lasting();
        Timer.Cancellable alarm = lasting == null
                ? () -> {}
                : environment
                        .clockwork
                        .timer()
                        .schedule(lasting.toNanos(), () -> environment.executor.execute(() -> expire(run)));
        return new Beside(
                subject.own(),
                run,
                new ShadowReading.Order(
                        change.who(), change.reason(), since, lasting == null ? null : since.plus(lasting)),
                Trials.changes(subject, proposed),
                alarm);
    }

    /** The rules that say what a failure is; null where they are the live ones. */
    private @Nullable FailureRules rules(Effective live, Effective proposed) {
        return live.policies().failures().equals(proposed.policies().failures())
                ? null
                : FailureRules.of(proposed.policies().failures(), environment.clockwork.wall());
    }

    private synchronized void expire(ShadowRun run) {
        running.values().stream()
                .filter(beside -> beside.run == run)
                .findFirst()
                .ifPresent(beside -> end(beside, "expiry", "its time is over"));
    }

    synchronized @Nullable ShadowReading end(String service, String operation, String who, String reason) {
        Beside beside = find(service, operation);
        return beside == null ? null : end(beside, who, reason);
    }

    private ShadowReading end(Beside beside, String who, String reason) {
        ShadowReading last = reading(beside);
        running.remove(beside.own);
        beside.alarm.cancel();
        watches.noShadow(beside.own);
        guards.greet(beside.own);
        audit("shadow-end", who, reason, beside);
        return last;
    }

    private void audit(String action, String who, String reason, Beside beside) {
        Map<String, String> live = new LinkedHashMap<>();
        Map<String, String> tried = new LinkedHashMap<>();
        beside.changes.forEach(change -> {
            live.put(change.setting(), change.valueBefore());
            tried.put(change.setting(), change.valueAfter());
        });
        environment.audit.add(who, new Deed(action, beside.own.toString(), reason), live, tried);
    }

    synchronized @Nullable ShadowReading of(String service, String operation) {
        Beside beside = find(service, operation);
        return beside == null ? null : reading(beside);
    }

    private @Nullable Beside find(String service, String operation) {
        Beside own = running.get(new Name(service, operation));
        return own != null
                ? own
                : running.get(Subject.of(guards, service, operation).own());
    }

    synchronized List<ShadowReading> all() {
        return running.values().stream().map(this::reading).toList();
    }

    private ShadowReading reading(Beside beside) {
        long now = environment.clockwork.ticker().nanos();
        return new ShadowReading(
                beside.own.service(),
                beside.own.operation(),
                beside.order,
                beside.run.snapshot().state(),
                beside.changes,
                beside.run.compared(now, Trials.dates(environment.clockwork, now)));
    }
}
