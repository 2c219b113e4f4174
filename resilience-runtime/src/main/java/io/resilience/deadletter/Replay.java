package io.resilience.deadletter;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes kept calls again: one by hand, all of an operation, or by itself when a breaker closes. Every replay passes through the
 * operation's own guard and carries the idempotency key of the first call; see {@link CallContext}.
 */
public final class Replay {
    private record Address(String service, String operation) {}

    private final ConcurrentMap<Address, ReplayTarget> targets = new ConcurrentHashMap<>();
    private final ConcurrentMap<Address, ReplayRun> runs = new ConcurrentHashMap<>();
    private final ReplayEnvironment environment;
    private final ReplaySettings settings;

    /** No targets yet. */
    public Replay(ReplayEnvironment environment, ReplaySettings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    /** Makes an operation known, in place of one of the same name. */
    public void register(ReplayTarget target) {
        targets.put(new Address(target.service(), target.operation()), target);
    }

    /** Replays one letter at once, on this thread; a parked one is revived first. The stage never completes exceptionally. */
    public CompletionStage<ReplayOutcome> replayOne(String id) {
        LetterRecord letter = environment.letters().letter(id);
        if (letter == null) {
            return CompletableFuture.completedFuture(ReplayOutcome.NOT_FOUND);
        }
        ReplayTarget target = targets.get(new Address(letter.service(), letter.operation()));
        if (target == null) {
            return CompletableFuture.completedFuture(ReplayOutcome.NO_TARGET);
        }
        environment.letters().revive(id, LetterAudit.REPLAY);
        LetterLease lease = environment.letters().claim(id, settings.lease());
        return lease == null
                ? CompletableFuture.completedFuture(ReplayOutcome.NOT_READY)
                : new Redelivery(environment, target, lease).run();
    }

    /** Replays an operation's ready letters; a run under way goes on to those that came meanwhile. Null when there is no such target. */
    public @Nullable ReplayRun replayAll(String service, String operation) {
        Address address = new Address(service, operation);
        ReplayTarget target = targets.get(address);
        return target == null ? null : run(address, target);
    }

    /** Replays the ready letters of all of a service's operations, each in a run of its own. */
    public List<ReplayRun> replayAll(String service) {
        return targets.values().stream()
                .filter(target -> target.service().equals(service))
                .map(target -> run(new Address(service, target.operation()), target))
                .toList();
    }

    private ReplayRun run(Address address, ReplayTarget target) {
        ReplayRun fresh = new ReplayRun(environment, target, settings, run -> runs.remove(address, run));
        ReplayRun run = runs.merge(address, fresh, (present, other) -> present.wantMore() ? present : other);
        run.nudge();
        return run;
    }

    /** Begins no further replay, by hand or by itself, and forgets its targets; replays under way end by themselves. */
    public void close() {
        targets.clear();
        runs().forEach(ReplayRun::cancel);
    }

    /** To be told that a breaker has closed; replays the operation's letters unless it wants that done by hand. */
    public void breakerClosed(String service, String operation) {
        ReplayTarget target = targets.get(new Address(service, operation));
        if (target != null && target.automatic()) {
            replayAll(service, operation);
        }
    }

    /** The runs under way. */
    public Collection<ReplayRun> runs() {
        return List.copyOf(runs.values());
    }
}
