package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.Purged;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.Retention;
import io.resilience.durability.child.Mark.Verb;
import io.resilience.testkit.ForwardedLetters;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A store that says what it was asked and what came of it, with points to be killed at around it. */
final class WatchedLetters extends ForwardedLetters {
    private final FailPoints points;
    private final Voice voice;
    private final Duration journalLease;

    /** The runtime's own lease on journalled calls is longer than a test should wait. */
    WatchedLetters(DeadLetters letters, FailPoints points, Voice voice, Duration journalLease) {
        super(letters);
        this.points = points;
        this.voice = voice;
        this.journalLease = journalLease;
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        points.reach("keep.encoded");
        return points.during("keep", () -> super.keep(draft));
    }

    @Override
    public Receipt journal(LetterDraft draft, Duration lease) {
        points.reach("journal.encoded");
        long before = System.nanoTime();
        Receipt receipt = points.during("journal", () -> super.journal(draft, journalLease));
        if (receipt instanceof Receipt.Journaled journaled) {
            claimed(before, journaled.lease(), journalLease, Mark.JOURNAL);
        }
        return receipt;
    }

    @Override
    public boolean withdraw(LetterLease lease) {
        return settled("withdraw", lease, () -> super.withdraw(lease));
    }

    @Override
    public boolean failed(LetterLease lease, LetterFailure failure) {
        return settled("failed", lease, () -> super.failed(lease, failure));
    }

    @Override
    public @Nullable LetterLease claim(String id, Duration lease) {
        long before = System.nanoTime();
        LetterLease claimed = points.during("claim", () -> super.claim(id, lease));
        if (claimed != null) {
            claimed(before, claimed, lease, Mark.REPLAY);
            points.reach("claim.told");
        }
        return claimed;
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        long before = System.nanoTime();
        List<LetterLease> claimed = points.during("claim", () -> super.claimDue(service, operation, most, lease));
        claimed.forEach(one -> claimed(before, one, lease, Mark.REPLAY));
        if (!claimed.isEmpty()) {
            points.reach("claim.told");
        }
        return claimed;
    }

    private void claimed(long before, LetterLease claimed, Duration lease, String how) {
        String key = claimed.letter().idempotencyKey();
        voice.say(before, Verb.CLAIM, claimed.letter().id(), key, claimed.token(), lease.toNanos(), how);
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        long before = System.nanoTime();
        boolean held = points.during("extend", () -> super.extend(lease, more));
        if (held) {
            voice.say(before, Verb.EXTEND, lease.letter().id(), lease.token(), more.toNanos());
        }
        return held;
    }

    @Override
    public boolean complete(LetterLease lease) {
        return settled("complete", lease, () -> super.complete(lease));
    }

    @Override
    public boolean fail(LetterLease lease, String error, Duration pause) {
        return settled("fail", lease, () -> super.fail(lease, error, pause));
    }

    @Override
    public boolean release(LetterLease lease) {
        return settled("release", lease, () -> super.release(lease));
    }

    @Override
    public boolean park(LetterLease lease, String reason) {
        return settled("park", lease, () -> super.park(lease, reason));
    }

    private boolean settled(String what, LetterLease lease, BooleanSupplier work) {
        points.reach(what + ".asked");
        voice.say(Verb.SETTLING, lease.letter().id(), lease.token(), what);
        long before = System.nanoTime();
        boolean accepted = points.during(what, work::getAsBoolean);
        voice.say(before, Verb.SETTLE, lease.letter().id(), lease.token(), what, accepted);
        return accepted;
    }

    @Override
    public boolean revive(String id, String actor) {
        boolean revived = super.revive(id, actor);
        if (revived) {
            voice.say(Verb.REVIVED, id);
        }
        return revived;
    }

    @Override
    public Purged purge(Retention retention) {
        return points.during("purge", () -> super.purge(retention));
    }
}
