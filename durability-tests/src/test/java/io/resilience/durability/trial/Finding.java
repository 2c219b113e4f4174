package io.resilience.durability.trial;

/** A promise that was broken, and how it shows. */
public record Finding(Promise promise, String evidence) {
    /** What durable dead letters promise. */
    public enum Promise {
        /** Every call that was acknowledged, and every call written down before it was made, has had its effect. */
        NOTHING_LOST,
        /** No more effects than the first call, a success of each letter, and what a kill or a lease that ran out explains. */
        EFFECTS_BOUNDED,
        /** All effects of a call carry its one key, and its arguments to the last detail. */
        SAME_CALL,
        /** A letter that is done has had its effect. */
        DONE_IS_DONE,
        /** Every replay that had an effect was counted as a delivery before. */
        DELIVERIES_COUNTED,
        /** Nobody holds a letter while another's lease on it lasts. */
        ONE_OWNER,
        /** An owner whose lease was taken over changes nothing. */
        NO_STALE_CHANGE,
        /** A key has one unfinished letter. */
        ONE_LETTER_A_KEY,
        /** A letter that ends its program is parked after so many deliveries, and no sooner. */
        POISON_PARKED,
        /** At the end each letter is done, or was poison and is parked; what is gone left its audit. */
        ALL_ENDED,
        /** The database's own check of itself. */
        DATABASE_WHOLE
    }

    @Override
    public String toString() {
        return promise + ": " + evidence;
    }
}
