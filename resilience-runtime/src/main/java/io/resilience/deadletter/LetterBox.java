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
    private final LetterIds ids;
    private final LetterNews news;

    /** A box that feeds {@code letters}. */
    public LetterBox(
            DeadLetters letters,
            LetterScript script,
            StoreClerks clerks,
            LeasedCalls calls,
            LetterIds ids,
            LetterNews news) {
        this.letters = letters;
        this.script = script;
        this.clerks = clerks;
        this.calls = calls;
        this.ids = ids;
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
        return keep(failed, maxWait, ids.next());
    }

    /** Keeps a call whose letter is to have this id, under which it may be there already. */
    Receipt keep(FailedCall failed, Duration maxWait, String id) {
        Receipt receipt = offer(
                failed.call(),
                maxWait,
                () -> letters.keep(new LetterDraft(script.write(failed.call()), failed.told(), id)),
                late -> news.kept(failed, late));
        news.kept(failed, receipt);
        return receipt;
    }

    /**
     * Writes a call down before it is made; null when the store said that it did not, and the call is made all the same. It is made too when
     * the store said nothing, or failed: then nobody knows whether there is a letter, and the entry goes on without one, until it appears.
     */
    public @Nullable JournalEntry journal(OutgoingCall call, Duration maxWait) {
        LeasedCall leased = calls.expect(ids.next(), LEASE, this::hand);
        Receipt receipt = offer(
                call,
                maxWait,
                () -> letters.journal(
                        new LetterDraft(script.write(call), LetterFailure.UNFINISHED, leased.id()), LEASE),
                late -> arrived(leased, late));
        news.journaled(call, receipt);
        arrived(leased, receipt);
        if (receipt instanceof Receipt.Journaled || isUnknown(receipt)) {
            return new JournalEntry(this, call, leased, maxWait);
        }
        calls.over(leased, true);
        return null;
    }

    private static void arrived(LeasedCall leased, Receipt receipt) {
        if (receipt instanceof Receipt.Journaled journaled) {
            leased.arrived(journaled.lease());
        }
    }

    /** Whether the store may have done what it was asked to, or may yet. */
    private static boolean isUnknown(Receipt receipt) {
        return receipt instanceof Receipt.Refused refused
                && refused.cause() != null
                && !(refused.cause() instanceof UnstorableCallException);
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
    Receipt keep(FailedCall failed, LeasedCall leased, Duration maxWait) {
        if (leased.lease() == null) {
            abandonLate(failed.call(), leased);
            return keep(failed, maxWait, leased.id());
        }
        Receipt kept = new Receipt.Kept(leased.id());
        leased.end(new Ending(
                lease -> letters.failed(lease, failed.told()), told -> late(failed.call(), leased, told), false));
        news.kept(failed, kept);
        return kept;
    }

    /** The letter of a call that is kept by itself, should it appear; if the two are one, it stays. */
    private void abandonLate(OutgoingCall call, LeasedCall leased) {
        leased.end(new Ending(letters::abandon, told -> late(call, leased, told), false));
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
            news.late(call, leased.id());
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
