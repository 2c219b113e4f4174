package io.resilience.guard;

import io.resilience.config.Effective;
import io.resilience.config.GuardedMethod;
import io.resilience.config.SharedNames;
import io.resilience.config.StartWarnings;
import io.resilience.exception.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what is doubtful about methods that are guarded from now on. */
final class MethodWarnings {
    private static final Logger LOG = LoggerFactory.getLogger(Guards.class);

    private final SharedNames names = new SharedNames();

    void tell(GuardedMethod guarded, Effective effective) {
        effective.warnings().forEach(warning -> StartWarnings.tell(LOG, warning));
        warn(RetryInTransaction.of(guarded, effective));
        warn(names.meet(guarded));
    }

    private static void warn(@Nullable Problem problem) {
        if (problem != null) {
            StartWarnings.tell(LOG, problem);
        }
    }
}
