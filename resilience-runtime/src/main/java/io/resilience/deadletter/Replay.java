package io.resilience.deadletter;

import io.resilience.deadletter.KnownTargets.Address;
import io.resilience.time.Timer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Makes kept calls again: by hand one, all of an operation, or those that a query asks for; by itself when a breaker closes, when an
 * operation becomes known after a start, and when letters become due. Every replay passes through the operation's own guard and carries
 * the idempotency key of the first call; see {@link CallContext}.
 */
public final class Replay {
    private final KnownTargets targets = new KnownTargets();
    private final ConcurrentMap<Address, ReplayRun> runs = new ConcurrentHashMap<>();
    private final ReplayEnvironment environment;
    private final ReplaySettings settings;
    private final Unresolved unresolved;
    private boolean started;
    private boolean looking;
    private volatile boolean closed;
    private Timer.Cancellable nextLook = () -> {};

    /** No targets yet. */
    public Replay(ReplayEnvironment environment, ReplaySettings settings) {
        this.environment = environment;
        this.settings = settings;
        this.unresolved = new Unresolved(environment.letters(), environment.news(), this::knows);
    }

    /** From now on letters that are due are replayed by themselves, beginning with those left from before. */
    public synchronized void start() {
        started = true;
        targets.addresses().forEach(this::lookForDue);
        if (!targets.isEmpty() || environment.letters().mayWait()) {
            lookFromNowOn();
        }
    }

    /**
     * Makes an operation known, in place of one of the same name and signature; if it wants that, its letters that are due are
     * replayed.
     */
    public synchronized void register(ReplayTarget target) {
        targets.put(target);
        if (started) {
            lookForDue(Address.of(target));
            lookFromNowOn();
        }
    }

    /**
     * Makes an operation known unless one of its name and signature is; its letters that are due are replayed when such are next
     * looked for.
     */
    public synchronized void offer(ReplayTarget target) {
        targets.offer(target);
        if (started) {
            lookFromNowOn();
        }
    }

    private void lookFromNowOn() {
        if (!looking) {
            looking = true;
            lookLater();
        }
    }

    private void lookLater() {
        nextLook =
                environment.clockwork().timer().schedule(settings.lookForDue().toNanos(), this::look);
    }

    private synchronized void look() {
        if (started) {
            targets.addresses().forEach(this::lookForDue);
            onWorker(unresolved::look);
            lookLater();
        }
    }

    /** Asks the store on another thread; a closed breaker, not the clock, tells when one that is open may be asked again. */
    private void lookForDue(Address address) {
        if (targets.automatic(address)) {
            onWorker(() -> replayDue(address));
        }
    }

    private void onWorker(Runnable work) {
        try {
            environment.executor().execute(work);
        } catch (RejectedExecutionException shutDown) {
            started = false;
        }
    }

    private void replayDue(Address address) {
        ReplayTarget target = targets.at(address);
        if (target != null && !target.closedToCalls()) {
            run(target, new DueLetters(environment.letters(), target));
        }
    }

    /** As the other one, in the name of nobody in particular. */
    public CompletionStage<ReplayOutcome> replayOne(String id) {
        return replayOne(id, LetterAudit.REPLAY);
    }

    /** Replays one letter at once, on this thread; a parked one is revived first. The stage never completes exceptionally. */
    public CompletionStage<ReplayOutcome> replayOne(String id, String actor) {
        LetterRecord letter = environment.letters().letter(id);
        if (letter == null) {
            return CompletableFuture.completedFuture(ReplayOutcome.NOT_FOUND);
        }
        ReplayTarget target = targets.of(letter);
        if (target == null) {
            return CompletableFuture.completedFuture(ReplayOutcome.NO_TARGET);
        }
        if (letter.status() == LetterStatus.INCOMPLETE) {
            return CompletableFuture.completedFuture(ReplayOutcome.INCOMPLETE);
        }
        if (environment.letters().revive(id, actor)) {
            environment.news().revived(letter, actor);
        }
        LetterLease lease = environment.letters().claim(id, settings.lease());
        return lease == null || environment.calls().takeOver(lease)
                ? CompletableFuture.completedFuture(ReplayOutcome.NOT_READY)
                : new Redelivery(environment, settings, target, lease).run();
    }

    /** Replays an operation's ready letters; a run under way goes on to those that came meanwhile. Null when there is no such target. */
    public @Nullable ReplayRun replayAll(String service, String operation) {
        ReplayTarget target = targets.at(new Address(service, operation));
        return target == null ? null : byHand(target, LetterQuery.all());
    }

    /** Replays the ready letters of all of a service's operations, each in a run of its own. */
    public List<ReplayRun> replayAll(String service) {
        return replayAll(LetterQuery.of(service, null));
    }

    /** Replays the ready letters that a query asks for, in a run for each operation; page and status of the query don't matter. */
    public List<ReplayRun> replayAll(LetterQuery query) {
        return targets.addresses().stream()
                .filter(address ->
                        matches(query.service(), address.service()) && matches(query.operation(), address.operation()))
                .map(targets::at)
                .filter(Objects::nonNull)
                .map(target -> byHand(target, query))
                .toList();
    }

    private static boolean matches(@Nullable String wanted, String name) {
        return wanted == null || wanted.equals(name);
    }

    private ReplayRun byHand(ReplayTarget target, LetterQuery query) {
        LetterQuery own = LetterQuery.of(target.service(), target.operation()).with(query.filter());
        return run(target, new ReadyLetters(environment.letters(), own));
    }

    private ReplayRun run(ReplayTarget target, LetterSource source) {
        Address address = Address.of(target);
        ReplayRun fresh =
                new ReplayRun(environment, settings, target, source, targets, run -> runs.remove(address, run));
        ReplayRun run = Objects.requireNonNull(
                runs.merge(address, fresh, (present, other) -> present.wantMore(source) ? present : other));
        if (closed) { // a look for due letters that was still on its way to a worker
            run.cancel();
        } else {
            run.nudge();
        }
        return run;
    }

    /**
     * Begins no further replay, by hand or by itself, and forgets its targets; replays under way end by themselves, and what the
     * store has not heard of is told to it once more. */
    public synchronized void close() {
        started = false;
        closed = true; // before the runs are cancelled: whoever adds one later sees it
        nextLook.cancel();
        targets.clear();
        runs().forEach(ReplayRun::cancel);
        environment.calls().close();
    }

    /** To be told that a breaker has closed; replays the operation's due letters unless it wants that done by hand. */
    public void breakerClosed(String service, String operation) {
        Address address = new Address(service, operation);
        ReplayTarget target = targets.at(address);
        if (target != null && targets.automatic(address)) {
            run(target, new DueLetters(environment.letters(), target));
        }
    }

    /** To be told that a breaker has closed that all operations of a service share. */
    public void breakerClosed(String service) {
        targets.addresses().stream()
                .filter(address -> address.service().equals(service))
                .forEach(address -> breakerClosed(service, address.operation()));
    }

    /** The runs under way. */
    public Collection<ReplayRun> runs() {
        return List.copyOf(runs.values());
    }

    /**
     * The operations whose letters wait because nothing here can replay them: their class isn't known, or has another name now. They
     * wait as they are, until such an operation is registered, here or in another program that shares the store.
     */
    public List<LetterCount> unresolved() {
        return unresolved.now();
    }

    /** Whether letters of an operation can be replayed here. */
    public boolean knows(String service, String operation) {
        return targets.at(new Address(service, operation)) != null;
    }
}
