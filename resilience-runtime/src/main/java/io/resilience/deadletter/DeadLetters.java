package io.resilience.deadletter;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store of dead letters.
 *
 * <p>What it promises: a letter that is {@linkplain Receipt.Kept kept} or {@linkplain Receipt.Journaled journalled} when the method
 * returns is there until it is done, withdrawn, discarded or expired; finished letters may make room for others. One lease at a time
 * holds a letter. When a lease's time is over, the letter reads as {@link LetterStatus#READY}, and once another has claimed it, the
 * old lease changes nothing: every change compares the lease's token. Deliveries are counted when a letter is claimed; a letter
 * delivered {@link #maxDeliveries} times is parked rather than handed out again. Every method may be called from any thread.
 *
 * <p>A store that can't be reached throws; none of its methods waits for ever.
 */
public interface DeadLetters extends AutoCloseable {
    /**
     * Takes a letter, or says why not; a full store refuses rather than forgetting older ones. The same call under the same
     * idempotency key as an unfinished letter, or with the id of any, gets that letter, which from then on is promised: should it be one that is journalled,
     * neither its call's end nor a lost lease takes it away. Another call under that key is refused.
     */
    Receipt keep(LetterDraft draft);

    /**
     * Takes a call before it is made: a letter held by its caller until {@code lease} is over, its deliveries 0. Where {@link #keep}
     * would give an older letter, so does this, and nobody holds it for this call.
     */
    Receipt journal(LetterDraft draft, Duration lease);

    /**
     * The journalled call succeeded: its letter is gone without a trace, or done if it was promised to someone by {@link #keep}. False
     * when the lease is no longer held.
     */
    boolean withdraw(LetterLease lease);

    /**
     * The journalled call is not to be made again, though it did not succeed, or went ahead without its letter: the letter is gone
     * without a trace, or ready and due if it was promised to someone by {@link #keep}. False when the lease is no longer held.
     */
    boolean abandon(LetterLease lease);

    /** The journalled call failed for good: its letter is ready and due. False when the lease is no longer held. */
    boolean failed(LetterLease lease, LetterFailure failure);

    /** One letter; null when there is none of this id. */
    @Nullable
    LetterRecord letter(String id);

    /** One page of letters, by id; those that say a text, among the next {@value LetterQuery#MOST_SEARCHED}. */
    List<LetterRecord> find(LetterQuery query);

    /** How many letters there are in all pages together; of those that say a text, among the first {@value LetterQuery#MOST_SEARCHED}. */
    long count(LetterQuery query);

    /**
     * Why the letters are there that a query asks for, the causes with most letters first, at most {@link LetterQuery#limit} of them.
     * Counted are the first {@value LetterQuery#MOST_SEARCHED} letters.
     */
    default List<LetterCause> causes(LetterQuery query) {
        return CountedCauses.of(this, query);
    }

    /** How many unfinished letters each operation has, by service and operation; those that have none are left out. */
    List<LetterCount> unfinished();

    /** How often a letter is delivered before it is parked. */
    int maxDeliveries();

    /** Takes a ready letter for replay, due or not, and counts the delivery; null when it isn't ready. */
    @Nullable
    LetterLease claim(String id, Duration lease);

    /**
     * Takes an operation's letters that are due, at most {@code most}, those due longest first, and counts their deliveries. Letters
     * that were delivered often enough are parked on the way. Several programs may ask at once; each letter goes to one of them.
     */
    List<LetterLease> claimDue(String service, String operation, int most, Duration lease);

    /** Makes a lease last from now on for as long as given; false when it is no longer held. */
    boolean extend(LetterLease lease, Duration more);

    /** The replay succeeded; false when the lease is no longer held, and nothing changed. */
    boolean complete(LetterLease lease);

    /**
     * The replay failed: the letter is ready again and due after {@code pause}, or parked when that was its last delivery. False when
     * the lease is no longer held.
     */
    boolean fail(LetterLease lease, String error, Duration pause);

    /** The call was not made, such as when the guard refused it: as if never claimed, and due. False when no longer held. */
    boolean release(LetterLease lease);

    /** Replaying makes no sense until a person acts, such as when the arguments can't be read. False when no longer held. */
    boolean park(LetterLease lease, String reason);

    /** Makes a parked letter ready and due, its deliveries and failures counted afresh; false when it isn't parked. */
    boolean revive(String id, String actor);

    /** Ends a letter without replaying it, also while it is claimed; false when there is none or it is finished. */
    boolean discard(String id, String actor, String reason);

    /** What was done about a letter besides replaying it, oldest first; empty when nothing is known of it. */
    List<LetterAudit> audit(String id);

    /** Does one batch of what the retention asks for; to be called again while it did something. */
    Purged purge(Retention retention);

    /**
     * Takes a letter from elsewhere with its id and counts; a claimed one is ready here. Refused when the id is there already, when
     * an unfinished letter has its key, or when the store is full. An {@linkplain LetterStatus#INCOMPLETE incomplete} one stays so for
     * good: it is never claimed nor revived, and holds no key.
     */
    Receipt restore(LetterRecord letter, String actor);

    /** Whether its methods may wait, as for a disk or a network; then guards call it on threads of its own, for a while only. */
    default boolean mayWait() {
        return true;
    }

    /** Lets go of what the store holds of the machine; letters stay where they are. */
    @Override
    void close();
}
