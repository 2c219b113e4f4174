package io.resilience.deadletter;

import io.resilience.deadletter.ReplayProgress.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over an operation's ready letters, each replayed once, at the pace of the settings.
 *
 * <p>A run is a loop without a thread. Whatever may let it go on (the timer, a replay's end, a cancel) calls {@link #nudge}; one
 * nudge at a time runs {@link #advance}, those that come meanwhile make it run once more. A letter that the guard refused comes
 * first when the run goes on.
 */
public final class ReplayRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);
    private static final int PAGE = 50;

    private final ReplayEnvironment environment;
    private final ReplayTarget target;
    private final ReplaySettings settings;
    private final Consumer<ReplayRun> whenOver;
    private final AtomicInteger nudges = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder parked = new LongAdder();
    private final LongAdder skipped = new LongAdder();
    private volatile State state = State.RUNNING;
    private volatile boolean more;
    private volatile long notBefore;

    // used by the one nudge that runs
    private final Deque<String> page = new ArrayDeque<>();
    private @Nullable String last;
    private boolean exhausted;
    private boolean stumbled;
    private long timerSetFor = Long.MIN_VALUE;

    ReplayRun(
            ReplayEnvironment environment, ReplayTarget target, ReplaySettings settings, Consumer<ReplayRun> whenOver) {
        this.environment = environment;
        this.target = target;
        this.settings = settings;
        this.whenOver = whenOver;
    }

    /** How far it is. */
    public ReplayProgress progress() {
        return new ReplayProgress(
                target.service(),
                target.operation(),
                state,
                succeeded.sum(),
                failed.sum(),
                parked.sum(),
                skipped.sum(),
                inFlight.get());
    }

    /** Begins no further replay; those under way go on. */
    public void cancel() {
        become(State.CANCELLED);
        whenOver.accept(this);
    }

    /** Asks the run to look for letters that came since it began; false when it is over. To be followed by a nudge. */
    synchronized boolean wantMore() {
        more = true;
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
            } catch (RuntimeException broken) {
                stumbled(broken);
            }
            seen = nudges.addAndGet(-seen);
        }
    }

    /** Such as when the store can't be reached: goes on shortly, from where it was, and logs the first of a row of failures. */
    private void stumbled(RuntimeException broken) {
        if (!stumbled) {
            LOG.error("replaying {}/{} stumbled; it goes on shortly", target.service(), target.operation(), broken);
        }
        stumbled = true;
        more = true;
        lookAgain();
    }

    private void advance() {
        while (!state.over() && inFlight.get() < settings.inFlight()) {
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
        String id = next();
        if (id == null) {
            finish();
            return false;
        }
        LetterLease lease = claim(id);
        if (lease == null) {
            skipped.increment();
        } else {
            begin(lease);
        }
        return true;
    }

    private @Nullable LetterLease claim(String id) {
        try {
            return environment.letters().claim(id, settings.lease());
        } catch (RuntimeException broken) {
            refused.add(id);
            throw broken;
        }
    }

    private @Nullable String next() {
        String again = refused.poll();
        if (again != null) {
            return again;
        }
        if (page.isEmpty() && (more || !exhausted)) {
            more = false;
            turnPage();
        }
        return page.poll();
    }

    private void turnPage() {
        LetterQuery query = LetterQuery.of(target.service(), target.operation())
                .with(LetterStatus.READY)
                .limit(PAGE);
        List<LetterRecord> letters = environment.letters().find(last == null ? query : query.after(last));
        exhausted = letters.size() < PAGE;
        for (LetterRecord letter : letters) {
            last = letter.id();
            page.add(last);
        }
    }

    private void begin(LetterLease lease) {
        notBefore = environment.clockwork().ticker().nanos() + settings.intervalNanos();
        inFlight.incrementAndGet();
        String id = lease.letter().id();
        try {
            CompletionStage<ReplayOutcome> replay = CompletableFuture.supplyAsync(
                            new Redelivery(environment, target, lease)::run, environment.executor())
                    .thenCompose(ended -> ended);
            replay.whenComplete((outcome, broken) -> ended(id, outcome == null ? ReplayOutcome.STALE : outcome));
        } catch (RejectedExecutionException shutDown) {
            environment.letters().release(lease);
            inFlight.decrementAndGet();
            cancel();
        }
    }

    private void ended(String id, ReplayOutcome outcome) {
        switch (outcome) {
            case SUCCEEDED -> succeeded.increment();
            case FAILED -> failed.increment();
            case PARKED -> parked.increment();
            case REFUSED -> {
                refused.add(id);
                pause();
            }
            default -> skipped.increment();
        }
        inFlight.decrementAndGet();
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
        boolean last;
        synchronized (this) {
            last = inFlight.get() == 0 && refused.isEmpty() && !more;
            if (last) {
                become(State.FINISHED);
            }
        }
        if (last) {
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
