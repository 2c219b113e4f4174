package io.resilience.console.live;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which operations are wanted, and in which order; equals stand by name.
 *
 * @param words all of which stand in {@code service/operation}, in small letters
 * @param service of which alone; null for any
 * @param filter which of them
 * @param order what stands first
 * @param descending whether the greatest stands first
 */
public record OperationSearch(
        List<String> words, @Nullable String service, Filter filter, Order order, boolean descending) {
    /** Which operations are shown. */
    public enum Filter {
        /** Every one. */
        ALL,
        /** Those with which something is wrong. */
        TROUBLE,
        /** Those whose breaker refuses, or admits probes only. */
        OPEN,
        /** Those with unfinished dead letters. */
        LETTERS
    }

    /** What they are sorted by. */
    public enum Order {
        /** What is wrong. */
        TROUBLE,
        /** Service and operation. */
        NAME,
        /** Calls a second. */
        CALLS,
        /** The share that failed or was refused. */
        FAILURES,
        /** Median latency. */
        P50,
        /** Latency that one of twenty exceeds. */
        P95,
        /** Latency that one of a hundred exceeds. */
        P99,
        /** How full the bulkhead is. */
        BULKHEAD,
        /** Unfinished dead letters. */
        LETTERS
    }

    boolean matches(OperationRow row) {
        String name = (row.name().service() + "/" + row.name().operation()).toLowerCase(Locale.ROOT);
        return (service == null || row.name().service().equals(service))
                && words.stream().allMatch(name::contains)
                && passes(row);
    }

    private boolean passes(OperationRow row) {
        return switch (filter) {
            case ALL -> true;
            case TROUBLE -> !row.wrong().isEmpty();
            case OPEN -> row.isOpen();
            case LETTERS -> row.deadLetters() > 0;
        };
    }

    Comparator<OperationRow> comparator() {
        Comparator<OperationRow> first = order == Order.NAME
                ? Comparator.comparing(OperationRow::name)
                : Comparator.comparingDouble(this::weight);
        return (descending ? first.reversed() : first).thenComparing(OperationRow::name);
    }

    private double weight(OperationRow row) {
        return switch (order) {
            case TROUBLE -> row.gravity();
            case NAME -> 0;
            case CALLS -> row.callsPerSecond();
            case FAILURES -> row.failureRate();
            case P50 -> row.nanos(row.latency().p50());
            case P95 -> row.nanos(row.latency().p95());
            case P99 -> row.nanos(row.latency().p99());
            case BULKHEAD -> row.fullness();
            case LETTERS -> row.deadLetters();
        };
    }
}
