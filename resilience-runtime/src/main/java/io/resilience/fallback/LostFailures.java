package io.resilience.fallback;

import io.resilience.exception.Printable;
import io.resilience.failure.FailedResultException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the failures of fallbacks, which the caller never sees as such: in the call's failure, or else in the log. */
public final class LostFailures {
    private static final Logger LOG = LoggerFactory.getLogger(FallbackChain.class);

    /** An exception that is thrown again and again, a constant perhaps, must not grow without bound. */
    private static final int MOST_SUPPRESSED = 32;

    private LostFailures() {}

    /** Suppresses in {@code original} why its call was not kept; what it can't hold is logged. */
    public static void keep(Throwable unkept, Throwable original) {
        if (!suppressed(unkept, original)) {
            LOG.warn("a call was not kept, and {} can't hold why", Printable.of(named(original)), unkept);
        }
    }

    /** Suppresses {@code lost} in {@code original}; what it can't hold is logged. */
    static void keep(List<Throwable> lost, Throwable original) {
        for (Throwable each : lost) {
            if (each != original && !suppressed(each, original)) {
                LOG.warn("a fallback failed, and {} can't hold its failure", Printable.of(named(original)), each);
            }
        }
    }

    /** Its own words, or its class where it fails to say any. */
    private static String named(Throwable original) {
        try {
            return original.toString();
        } catch (Throwable mute) {
            return original.getClass().getName();
        }
    }

    /** Some exceptions hold none; of a judged result nobody sees the exception. */
    private static boolean suppressed(Throwable lost, Throwable original) {
        int before = original.getSuppressed().length;
        if (before >= MOST_SUPPRESSED || original == lost || original instanceof FailedResultException) {
            return false;
        }
        original.addSuppressed(lost);
        return original.getSuppressed().length > before;
    }
}
