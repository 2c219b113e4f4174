package io.resilience.deadletter;

import io.resilience.deadletter.ReplayProgress.State;
import io.resilience.exception.Printable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over letters of an operation, each replayed once, at the pace of the settings.
 *
 * <p>A run is a loop without a thread. Whatever may let it go on (the timer, a replay's end, a cancel) calls {@link #nudge}; one
 * nudge at a time runs {@link #advance}, those that come meanwhile make it run once more. A letter that the guard refused comes
 * first when the run goes on.
 */
public final class ReplayRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);

    private final ReplayEnvironment environment;
    private final ReplayTarget target;
    private final ReplaySettings settings;
    private final KnownTargets targets;
    private final Consumer<ReplayRun> whenOver;
    private final AtomicInteger nudges = new AtomicInteger();
    private final ReplayTally tally = new ReplayTally();
    private final LetterQueue letters;
    private volatile State state = State.RUNNING;
    private volatile long notBefore;

    // used by the one nudge that runs
    private boolean stumbled;
    private long timerSetFor = Long.MIN_VALUE;

    ReplayRun(
            ReplayEnvironment environment,
            ReplaySettings settings,
            ReplayTarget target,
            LetterSource source,
            KnownTargets targets,
            Consumer<ReplayRun> whenOver) {
        this.environment = environment;
        this.target = target;
        this.settings = settings;
        this.targets = targets;
        this.whenOver = whenOver;
        this.letters = new LetterQueue(environment.letters(), source);
    }

    /** How far it is. */
    public ReplayProgress progress() {
        return tally.progress(target, state);
    }

    /** Begins no further replay; those under way go on. */
    public void cancel() {
        become(State.CANCELLED);
        whenOver.accept(this);
    }

    /** Asks the run to replay these letters as well; false when it is over. To be followed by a nudge. */
    synchronized boolean wantMore(LetterSource source) {
        letters.add(source);
        return !state.over();
    }

    void nudge() {
        if (nudges.getAndIncrement() == 0) {
            try {
                environment.executor().execute(this::loop);
            } catch (RejectedExecutionException shutDown) {
                cancel();
            }
        }
    }

    private void loop() {
        int seen = nudges.get();
        while (seen > 0) {
            try {
                advance();
                stumbled = false;
            } catch (RuntimeException | Error broken) {
                stumbled(broken);
            }
            seen = nudges.addAndGet(-seen);
        }
    }

    /** Such as when the store can't be reached: goes on shortly, from where it was, and logs the first of a row of failures. */
    private void stumbled(Throwable broken) {
        if (!stumbled) {
            LOG.error(
                    "replaying {} stumbled; it goes on shortly",
                    Printable.of(target.service() + "/" + target.operation()),
                    broken);
        }
        stumbled = true;
        lookAgain();
    }

    private void advance() {
        while (!state.over() && tally.inFlight() < settings.inFlight()) {
            if (target.closedToCalls()) {
                lookAgain();
                return;
            }
            if (waiting() || !step()) {
                return;
            }
        }
    }

    /** Whether the next replay isn't due; then the timer nudges when it is. */
    private boolean waiting() {
        long left = notBefore - environment.clockwork().ticker().nanos();
        if (left > 0 && timerSetFor != notBefore) {
            timerSetFor = notBefore;
            environment.clockwork().timer().schedule(left, this::nudge);
        }
        return left > 0;
    }

    /** Begins one replay; false when there is nothing left to begin. */
    private boolean step() {
        become(State.RUNNING);
        LetterLease lease = letters.next(settings.lease(), tally::skipped);
        if (lease == null) {
            finish();
            return false;
        }
        if (environment.calls().takeOver(lease)) {
            tally.skipped();
        } else {
            begin(lease);
        }
        return true;
    }

    private void begin(LetterLease lease) {
        notBefore = environment.clockwork().ticker().nanos() + settings.intervalNanos();
        tally.begun();
        String id = lease.letter().id();
        ReplayTarget own = targets.of(lease.letter());
        Redelivery delivery = new Redelivery(environment, settings, own == null ? target : own, lease);
        try {
            CompletionStage<ReplayOutcome> replay = CompletableFuture.supplyAsync(delivery::run, environment.executor())
                    .thenCompose(ended -> ended);
            replay.whenComplete((outcome, broken) -> ended(id, outcome == null ? ReplayOutcome.STALE : outcome));
        } catch (RejectedExecutionException shutDown) {
            delivery.giveBack();
            tally.notBegun();
            cancel();
        }
    }

    private void ended(String id, ReplayOutcome outcome) {
        if (outcome == ReplayOutcome.REFUSED) {
            letters.giveBack(id);
            pause();
        }
        tally.ended(outcome);
        nudge();
    }

    private void pause() {
        become(State.PAUSED);
        notBefore =
                environment.clockwork().ticker().nanos() + settings.lookAgain().toNanos();
    }

    private void lookAgain() {
        pause();
        waiting();
    }

    private void finish() {
        boolean over;
        synchronized (this) {
            over = tally.inFlight() == 0 && letters.allMet();
            if (over) {
                become(State.FINISHED);
            }
        }
        if (over) {
            whenOver.accept(this);
        }
    }

    /** What is over stays over. */
    private synchronized void become(State next) {
        if (!state.over()) {
            state = next;
        }
    }
}
