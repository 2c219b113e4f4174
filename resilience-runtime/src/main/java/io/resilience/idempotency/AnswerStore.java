package io.resilience.idempotency;

import java.time.Duration;

/**
 * A store of first answers by idempotency key, which may outlive the program.
 *
 * <p>What it promises: of several calls that {@link #begin} under one key at once, one is told {@link AnswerClaim.Fresh}; an answer
 * that {@link #finish} took is given to every later call until its time is over; a lease that ran out is handed out again with
 * another token, and the old token changes nothing. Every method may be called from any thread; a store that can't be reached
 * throws, and none waits for ever.
 */
public interface AnswerStore extends AutoCloseable {
    /** Asks before a call is made; {@code fingerprint} tells calls of other arguments apart. */
    AnswerClaim begin(AnswerKey key, String fingerprint, Duration lease);

    /** Makes the lease of a call that is still under way last from now on for as long as given; false when it is no longer held. */
    boolean extend(AnswerKey key, long token, Duration more);

    /** The call succeeded: its answer is given for {@code keepFor} from now on; false when the token is no longer the key's. */
    boolean finish(AnswerKey key, long token, String json, Duration keepFor);

    /** The call failed, and the key is free again; false when the token is no longer the key's. */
    boolean abandon(AnswerKey key, long token);

    /** Removes a batch of answers and leases whose time is over; how many there were. */
    int purge();

    /** Lets go of what the store holds of the machine; answers stay where they are. */
    @Override
    void close();
}
