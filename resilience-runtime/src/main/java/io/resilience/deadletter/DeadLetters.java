package io.resilience.deadletter;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store of dead letters.
 *
 * <p>What it promises: a letter that is {@linkplain Receipt.Kept kept} is there until it is done or discarded; finished letters may
 * make room for others. One lease at a time holds a letter. When a lease's time is over, the letter reads as
 * {@link LetterStatus#READY}, and once another has claimed it, the old lease changes nothing. Deliveries are counted by
 * {@link #claim}; a letter delivered {@link #maxDeliveries} times is parked rather than handed out again. Every method may be
 * called from any thread.
 */
public interface DeadLetters {
    /** Takes a letter, or says why not; a full store refuses rather than forgetting older ones. */
    Receipt keep(LetterDraft draft);

    /** One letter; null when there is none of this id. */
    @Nullable
    LetterRecord letter(String id);

    /** One page of letters, oldest first. */
    List<LetterRecord> find(LetterQuery query);

    /** How many letters there are in all pages together. */
    long count(LetterQuery query);

    /** How often a letter is delivered before it is parked. */
    int maxDeliveries();

    /** Takes a ready letter for replay and counts the delivery; null when it isn't ready. */
    @Nullable
    LetterLease claim(String id, Duration lease);

    /** Makes a lease last from now on for as long as given; false when it is no longer held. */
    boolean extend(LetterLease lease, Duration more);

    /** The replay succeeded; false when the lease is no longer held, and nothing changed. */
    boolean complete(LetterLease lease);

    /** The replay failed: the letter is ready again, or parked when that was its last delivery. False when no longer held. */
    boolean fail(LetterLease lease, String error);

    /** The call was not made, such as when the guard refused it: as if never claimed. False when no longer held. */
    boolean release(LetterLease lease);

    /** Replaying makes no sense until a person acts, such as when the arguments can't be read. False when no longer held. */
    boolean park(LetterLease lease, String reason);

    /** Makes a parked letter ready, its deliveries counted afresh; false when it isn't parked. */
    boolean revive(String id);

    /** Ends a letter without replaying it, also while it is claimed; false when there is none or it is finished. */
    boolean discard(String id, String reason);
}
