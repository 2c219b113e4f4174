package io.resilience.metrics;

/**
 * What an operation counts.
 *
 * <p>Three levels are kept apart. An <em>attempt</em> is one run of the guarded code and ends as exactly one of {@link #SUCCESS},
 * {@link #FAILURE} and {@link #IGNORED}. A <em>refusal</em> is an attempt that a gate did not let begin. A <em>call</em> is what the
 * caller asked for, all its attempts together, and ends exactly once: well ({@link #SUCCESS}, because a successful attempt always
 * ends its call, or {@link #REMEMBERED}), answered by a fallback (one of the four that name one), {@link #CALL_FAILED}, or
 * {@link #CANCELLED}. So a call that succeeds at once is one addition, and everything else is derived in
 * {@link OperationReading}.
 */
public enum Count {
    /** Attempts that succeeded; each ended its call. */
    SUCCESS,
    /** Attempts that failed, those that timed out included. */
    FAILURE,
    /** Attempts whose failure says nothing about the service, such as a rejected request. */
    IGNORED,
    /** Attempts, of the three kinds above, that took longer than the breaker's slow-call limit. */
    SLOW,
    /** Timeouts: of attempts, which are failures or ignored as well, and of calls whose time ran out in a queue. */
    TIMED_OUT,
    /** Attempts abandoned by a timeout and still running; goes up and down. */
    ABANDONED,
    /** Results that came too late to change anything. */
    LATE_RESULT,
    /** Refusals by the breaker. */
    REFUSED_OPEN,
    /** Refusals by the rate limit. */
    REFUSED_RATE,
    /** Refusals by the bulkhead. */
    REFUSED_BULKHEAD,
    /** Attempts beyond the first, counted when their pause begins. */
    RETRIED,
    /** Calls that succeeded after a retry. */
    RETRY_RECOVERED,
    /** Calls that used up all attempts or all time for them. */
    RETRY_EXHAUSTED,
    /** Retries not made because the service's budget was used up. */
    BUDGET_EXHAUSTED,
    /** Calls answered with the first answer of their idempotency key, without an attempt. */
    REMEMBERED,
    /** Calls answered by a fallback method. */
    FALLBACK_METHOD,
    /** Calls answered by a literal. */
    FALLBACK_VALUE,
    /** Calls answered by the last good answer. */
    FALLBACK_CACHED,
    /** Calls kept to be done later, whose caller got the queue's answer. */
    FALLBACK_QUEUE,
    /** Fallbacks that failed themselves; the next one was tried. */
    FALLBACK_FAILED,
    /** Calls that ended with a failure for their caller. */
    CALL_FAILED,
    /** Calls that their caller gave up. */
    CANCELLED,
    /** Calls kept as dead letters. */
    DEAD_LETTERED,
    /** Calls that should have been kept and were not. */
    DEAD_LETTER_REFUSED,
    /** Dead letters replayed with success. */
    REPLAYED,
    /** Replays that failed. */
    REPLAY_FAILED,
    /** Calls written down before they were made. */
    JOURNALED,
    /** Calls that should have been written down before they were made and were made all the same. */
    JOURNAL_REFUSED,
    /** Ends of calls and replays that came after their lease on a letter: somebody else has it, and they changed nothing. */
    LETTER_LATE,
    /** Dead letters that wait for a person. */
    LETTER_PARKED,
    /** Dead letters that a person ended. */
    LETTER_DISCARDED,
    /** Dead letters that waited longer than the retention allows. */
    LETTER_EXPIRED;

    static final int NUMBER = values().length;
}
