package io.resilience.micrometer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.resilience.metrics.Count;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A counter that every operation has.
 *
 * @param tag the tag that tells it from others of its name, as {@code key=value}; empty when it stands alone
 */
record CountMeter(String name, String tag, String description, List<Count> counts) {
    private static final String CALLS = "Calls that ended, all attempts together, by how they ended.";
    private static final String ATTEMPTS = "Runs of the guarded code, by how they ended.";
    private static final String REFUSALS = "Attempts that a gate did not let begin, by gate.";
    private static final String RETRYING =
            "Calls that retries recovered, that used them up, and whose retry the budget denied.";
    private static final String FALLBACKS = "Calls that a fallback answered, by its kind.";
    private static final String LETTERS = "What became of calls that are kept as dead letters.";

    /** All of them. */
    static final List<CountMeter> ALL = List.of(
            of("resilience.calls", "outcome=ok", CALLS, Count.SUCCESS, Count.REMEMBERED),
            of(
                    "resilience.calls",
                    "outcome=answered",
                    CALLS,
                    Count.FALLBACK_METHOD,
                    Count.FALLBACK_VALUE,
                    Count.FALLBACK_CACHED,
                    Count.FALLBACK_QUEUE),
            of("resilience.calls", "outcome=failed", CALLS, Count.CALL_FAILED),
            of("resilience.calls", "outcome=cancelled", CALLS, Count.CANCELLED),
            of(
                    "resilience.calls.remembered",
                    "",
                    "Calls that got the first answer of their idempotency key, of those that ended ok.",
                    Count.REMEMBERED),
            of("resilience.attempts", "outcome=succeeded", ATTEMPTS, Count.SUCCESS),
            of("resilience.attempts", "outcome=failed", ATTEMPTS, Count.FAILURE),
            of("resilience.attempts", "outcome=ignored", ATTEMPTS, Count.IGNORED),
            of(
                    "resilience.attempts.slow",
                    "",
                    "Attempts that took longer than the breaker's slow-call limit.",
                    Count.SLOW),
            of(
                    "resilience.timeouts",
                    "",
                    "Attempts that timed out, and calls whose time ran out in a queue.",
                    Count.TIMED_OUT),
            of("resilience.results.late", "", "Results that came too late to change anything.", Count.LATE_RESULT),
            of("resilience.refusals", "by=breaker", REFUSALS, Count.REFUSED_OPEN),
            of("resilience.refusals", "by=rate_limit", REFUSALS, Count.REFUSED_RATE),
            of("resilience.refusals", "by=bulkhead", REFUSALS, Count.REFUSED_BULKHEAD),
            of("resilience.retries", "", "Attempts beyond a call's first.", Count.RETRIED),
            of("resilience.retry.calls", "outcome=recovered", RETRYING, Count.RETRY_RECOVERED),
            of("resilience.retry.calls", "outcome=exhausted", RETRYING, Count.RETRY_EXHAUSTED),
            of("resilience.retry.calls", "outcome=denied", RETRYING, Count.BUDGET_EXHAUSTED),
            of("resilience.fallbacks", "kind=method", FALLBACKS, Count.FALLBACK_METHOD),
            of("resilience.fallbacks", "kind=value", FALLBACKS, Count.FALLBACK_VALUE),
            of("resilience.fallbacks", "kind=cached", FALLBACKS, Count.FALLBACK_CACHED),
            of("resilience.fallbacks", "kind=queue", FALLBACKS, Count.FALLBACK_QUEUE),
            of("resilience.fallbacks.failed", "", "Fallbacks that failed themselves.", Count.FALLBACK_FAILED),
            of("resilience.dead.letters", "event=kept", LETTERS, Count.DEAD_LETTERED),
            of("resilience.dead.letters", "event=refused", LETTERS, Count.DEAD_LETTER_REFUSED),
            of("resilience.dead.letters", "event=replayed", LETTERS, Count.REPLAYED),
            of("resilience.dead.letters", "event=replay_failed", LETTERS, Count.REPLAY_FAILED),
            of("resilience.dead.letters", "event=journaled", LETTERS, Count.JOURNALED),
            of("resilience.dead.letters", "event=journal_refused", LETTERS, Count.JOURNAL_REFUSED),
            of("resilience.dead.letters", "event=late", LETTERS, Count.LETTER_LATE),
            of("resilience.dead.letters", "event=parked", LETTERS, Count.LETTER_PARKED),
            of("resilience.dead.letters", "event=discarded", LETTERS, Count.LETTER_DISCARDED),
            of("resilience.dead.letters", "event=expired", LETTERS, Count.LETTER_EXPIRED));

    private static CountMeter of(String name, String tag, String description, Count... counts) {
        return new CountMeter(name, tag, description, List.of(counts));
    }

    /** Registers it for one source, which the registry does not keep alive. */
    FunctionCounter register(CountSource source, Tags tags, MeterRegistry registry) {
        AtomicLong highest = new AtomicLong();
        int equals = tag.indexOf('=');
        Tags all = equals < 0 ? tags : tags.and(tag.substring(0, equals), tag.substring(equals + 1));
        return FunctionCounter.builder(name, source, from -> rising(highest, from))
                .tags(all)
                .description(description)
                .register(registry);
    }

    /** A count is taken back when a cancel came too late; to a collector a counter that falls would be a restart. */
    private double rising(AtomicLong highest, CountSource source) {
        long sum = counts.stream().mapToLong(source::sum).sum();
        return highest.accumulateAndGet(sum, Math::max);
    }
}
