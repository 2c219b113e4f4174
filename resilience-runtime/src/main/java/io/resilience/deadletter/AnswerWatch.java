package io.resilience.deadletter;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells a caller how old the answers are that it gets: {@code try (AnswerWatch watch = AnswerWatch.open()) { ... watch.age() ... }}.
 * Costs the guards nothing while a call succeeds. Of several remembered answers the oldest counts.
 */
public final class AnswerWatch implements AutoCloseable {
    private static final long NONE = -1;
    private final AtomicLong oldest = new AtomicLong(NONE);
    private CallContext.@Nullable Scope scope;

    private AnswerWatch() {}

    /** Watches the calls that the calling thread makes, and what they begin on other threads, until closed on the same thread. */
    public static AnswerWatch open() {
        AnswerWatch watch = new AnswerWatch();
        watch.scope = CallContext.current().watchedBy(watch).open();
        return watch;
    }

    void note(long ageNanos) {
        oldest.accumulateAndGet(ageNanos, Math::max);
    }

    /** The age of the oldest remembered answer that was given in place of a call so far; null when all answers were fresh. */
    public @Nullable Duration age() {
        long age = oldest.get();
        return age == NONE ? null : Duration.ofNanos(age);
    }

    @Override
    public void close() {
        CallContext.Scope open = scope;
        if (open != null) {
            scope = null;
            open.close();
        }
    }
}
