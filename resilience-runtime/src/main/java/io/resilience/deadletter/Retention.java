package io.resilience.deadletter;

import io.resilience.policy.LongestTime;
import io.resilience.policy.RetentionPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long letters stay.
 *
 * @param finished how long a finished letter can still be looked at before it is removed
 * @param waiting the age at which a letter that is neither finished nor being replayed is given up as {@link LetterStatus#EXPIRED};
 *     null means never
 * @param audit how long the audit of a removed letter is kept after its last line; a store in memory forgets it with the letter
 * @param batch the most letters that one {@link DeadLetters#purge} changes
 */
public record Retention(Duration finished, @Nullable Duration waiting, Duration audit, int batch) {
    /** Finished letters for a week, waiting ones until somebody decides, audit for 90 days; 100 letters at a time. */
    public static final Retention DEFAULT = new Retention(Duration.ofDays(7), null, Duration.ofDays(90), 100);

    /** Checks the ranges. */
    public Retention {
        check(!finished.isNegative(), "finished is " + finished + "; make it zero or longer");
        check(
                waiting == null || waiting.compareTo(Duration.ZERO) > 0,
                "waiting is " + waiting + "; make it longer than zero");
        check(!audit.isNegative(), "audit is " + audit + "; make it zero or longer");
        LongestTime.checked("finished", finished);
        LongestTime.checked("waiting", waiting == null ? Duration.ZERO : waiting);
        LongestTime.checked("audit", audit);
        check(batch > 0, "batch is " + batch + "; make it at least 1");
    }

    /** What a configuration says. */
    public static Retention of(RetentionPolicy policy) {
        Duration waiting = policy.waiting().isZero() ? null : policy.waiting();
        return new Retention(policy.finished(), waiting, policy.audit(), DEFAULT.batch);
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
