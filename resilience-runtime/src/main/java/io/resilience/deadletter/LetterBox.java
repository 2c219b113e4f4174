package io.resilience.deadletter;

import io.resilience.deadletter.LeasedCall.Ending;
import io.resilience.deadletter.StoreClerks.StoreBusyException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where guards put calls: those that failed for good, and those that are written down before they are made. Counts and tells what
 * became of each, and never throws. A store that may wait is asked on threads of its own, and delays a call no longer than it may.
 */
public final class LetterBox {
    private static final Logger LOG = LoggerFactory.getLogger(LetterBox.class);

    /** How long a call that was written down is left alone after its program last said that it is under way. */
    public static final Duration LEASE = Duration.ofSeconds(30);

    private final DeadLetters letters;
    private final LetterScript script;
    private final StoreClerks clerks;
    private final LeasedCalls calls;
    private final LetterNews news;

    /** A box that feeds {@code letters}. */
    public LetterBox(DeadLetters letters, LetterScript script, StoreClerks clerks, LeasedCalls calls, LetterNews news) {
        this.letters = letters;
        this.script = script;
        this.clerks = clerks;
        this.calls = calls;
        this.news = news;
    }

    /** What says whether arguments can be kept. */
    public ArgumentCodec codec() {
        return script.codec();
    }

    /** How calls are written. */
    public LetterScript script() {
        return script;
    }

    /** Keeps a call, unless it is the replay of a letter, which stays where it is; waits for the store {@code maxWait} at most. */
    public Receipt keep(FailedCall failed, Duration maxWait) {
        OutgoingCall call = failed.call();
        CallContext context = CallContext.current();
        String replayed = context.letterId();
        if (replayed != null && context.replays(call.service(), call.operation())) {
            return new Receipt.Replaying(replayed);
        }
        Receipt receipt = offer(
                call,
                maxWait,
                () -> letters.keep(new LetterDraft(script.write(call), failed.told())),
                late -> news.kept(failed, late));
        news.kept(failed, receipt);
        return receipt;
    }

    /** Writes a call down before it is made; null when that was not possible or is not needed, and the call is made all the same. */
    public @Nullable JournalEntry journal(OutgoingCall call, Duration maxWait) {
        Receipt receipt = offer(
                call,
                maxWait,
                () -> letters.journal(new LetterDraft(script.write(call), LetterFailure.UNFINISHED), LEASE),
                late -> takeBack(call, late));
        news.journaled(call, receipt);
        return receipt instanceof Receipt.Journaled journaled
                ? new JournalEntry(this, call, leased(journaled.lease()))
                : null;
    }

    private LeasedCall leased(LetterLease lease) {
        return calls.begin(lease, LEASE, this::hand);
    }

    /**
     * A letter that was written after its call had gone ahead without it covers nothing. The call may have failed meanwhile, and have
     * been told that it is kept, with this very letter: then it stays.
     */
    private void takeBack(OutgoingCall call, Receipt late) {
        if (late instanceof Receipt.Journaled journaled) {
            abandon(call, leased(journaled.lease()));
        }
    }

    private Receipt offer(OutgoingCall call, Duration maxWait, Callable<Receipt> work, Consumer<? super Receipt> late) {
        try {
            return letters.mayWait() ? clerks.within(maxWait, work, late) : work.call();
        } catch (UnstorableCallException unstorable) {
            return new Receipt.Refused(String.valueOf(unstorable.getMessage()), unstorable);
        } catch (StoreBusyException busy) {
            return new Receipt.Refused(String.valueOf(busy.getMessage()), busy);
        } catch (Throwable broken) {
            LOG.error("{} could not be kept as a dead letter", call, broken);
            return new Receipt.Refused("the store of dead letters failed: " + broken, broken);
        }
    }

    /** A call that was written down failed for good; if the store doesn't hear of it, the letter is ready when its lease is over. */
    Receipt keep(FailedCall failed, LeasedCall leased) {
        Receipt kept = new Receipt.Kept(leased.lease().letter().id());
        leased.end(new Ending(
                lease -> letters.failed(lease, failed.told()), told -> late(failed.call(), leased, told), false));
        news.kept(failed, kept);
        return kept;
    }

    /** A call that was written down has succeeded. */
    void withdraw(OutgoingCall call, LeasedCall leased) {
        leased.end(new Ending(letters::withdraw, told -> late(call, leased, told), true));
    }

    /** A call that was written down did not succeed, and needs no replay. */
    void abandon(OutgoingCall call, LeasedCall leased) {
        leased.end(new Ending(letters::abandon, told -> late(call, leased, told), true));
    }

    private void late(OutgoingCall call, LeasedCall leased, boolean told) {
        if (!told) {
            news.late(call, leased.lease());
        }
    }

    private void hand(Runnable work) {
        if (!letters.mayWait()) {
            work.run();
        } else if (!clerks.later(work)) {
            throw new RejectedExecutionException("the store has too much to do");
        }
    }
}
