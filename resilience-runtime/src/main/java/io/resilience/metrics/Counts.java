package io.resilience.metrics;

import java.util.Arrays;

/** All counts of an operation at one moment, or what was added between two; calls may have gone on while they were read. */
public final class Counts {
    private static final Count[] ALL = Count.values();
    private final long[] sums;

    private Counts(long[] sums) {
        this.sums = sums;
    }

    static Counts of(OperationMetrics metrics) {
        return new Counts(Arrays.stream(ALL).mapToLong(metrics::sum).toArray());
    }

    /** One count. */
    @SuppressWarnings("EnumOrdinal") // the place of a counter, never stored
    public long of(Count count) {
        return sums[count.ordinal()];
    }

    long of(Count... counts) {
        return Arrays.stream(counts).mapToLong(this::of).sum();
    }

    /** What was added since an earlier reading of the same operation. */
    public Counts since(Counts earlier) {
        return new Counts(Arrays.stream(ALL)
                .mapToLong(count -> of(count) - earlier.of(count))
                .toArray());
    }

    /** How calls ended. */
    public OperationReading.Calls calls() {
        return new OperationReading.Calls(
                of(Count.SUCCESS, Count.REMEMBERED),
                fallbacks().answered(),
                of(Count.CALL_FAILED),
                of(Count.CANCELLED));
    }

    /** How attempts ended. */
    public OperationReading.Attempts attempts() {
        return new OperationReading.Attempts(
                of(Count.SUCCESS), of(Count.FAILURE), of(Count.IGNORED), of(Count.SLOW), of(Count.TIMED_OUT));
    }

    /** Attempts that timed out but went on. */
    public OperationReading.Overdue overdue() {
        return new OperationReading.Overdue(of(Count.ABANDONED), of(Count.LATE_RESULT));
    }

    /** Attempts that gates refused. */
    public OperationReading.Refusals refusals() {
        return new OperationReading.Refusals(
                of(Count.REFUSED_OPEN), of(Count.REFUSED_RATE), of(Count.REFUSED_BULKHEAD));
    }

    /** What retries did. */
    public OperationReading.Retries retries() {
        return new OperationReading.Retries(
                of(Count.RETRIED), of(Count.RETRY_RECOVERED), of(Count.RETRY_EXHAUSTED), of(Count.BUDGET_EXHAUSTED));
    }

    /** Answers in place of calls that failed. */
    public OperationReading.Answers fallbacks() {
        return new OperationReading.Answers(
                of(Count.FALLBACK_METHOD),
                of(Count.FALLBACK_VALUE),
                of(Count.FALLBACK_CACHED),
                of(Count.FALLBACK_QUEUE),
                of(Count.FALLBACK_FAILED));
    }

    /** Dead letters kept and replayed. */
    public OperationReading.Letters letters() {
        return new OperationReading.Letters(
                of(Count.DEAD_LETTERED), of(Count.DEAD_LETTER_REFUSED), of(Count.REPLAYED), of(Count.REPLAY_FAILED));
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Counts counts && Arrays.equals(sums, counts.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Count count : ALL) {
            text.append(of(count) == 0 ? "" : " " + count + "=" + of(count));
        }
        return text.toString().strip();
    }
}
