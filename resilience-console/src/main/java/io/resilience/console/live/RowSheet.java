package io.resilience.console.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.stream.ReadingsFeed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The rows of all operations that are shown, at one moment; each knows since which sheet it is as it is. */
public final class RowSheet implements ReadingsFeed.Sheet {
    /** A row as JSON, and the number of the first sheet on which it stood so. */
    record Entry(OperationRow row, String json, long since) {}

    private final long number;
    private final Instant at;
    private final List<Entry> entries;
    private final OperationSums sums;
    private final long complete;
    private final ConcurrentMap<Long, byte[]> told = new ConcurrentHashMap<>();

    /** {@code sums} are of all operations, shown or not; whoever has seen no sheet since {@code complete} must forget rows. */
    RowSheet(long number, Instant at, List<Entry> entries, OperationSums sums, long complete) {
        this.number = number;
        this.at = at;
        this.entries = entries;
        this.sums = sums;
        this.complete = complete;
    }

    /** Counts sheets, from 1. */
    @Override
    public long number() {
        return number;
    }

    List<Entry> entries() {
        return entries;
    }

    long complete() {
        return complete;
    }

    /** How many operations there are, shown or not. */
    public int total() {
        return sums.operations();
    }

    /** What all operations make together, as JSON. */
    public ObjectNode sums() {
        return sums.json();
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** The rows as a JSON array. */
    public String rows() {
        return array(0);
    }

    private String array(long after) {
        StringBuilder rows = new StringBuilder("[");
        for (Entry entry : entries) {
            if (entry.since > after) {
                rows.append(rows.length() == 1 ? "" : ",").append(entry.json);
            }
        }
        return rows.append(']').toString();
    }

    /**
     * What changed since the sheet of number {@code seen}, 0 for none, as JSON: {@code all} says whether it is everything, and rows
     * that are not among them are no longer shown. Readers that have seen the same share one array.
     */
    @Override
    public byte[] since(long seen) {
        long after = seen < complete ? 0 : seen;
        return told.computeIfAbsent(after, this::json);
    }

    private byte[] json(long after) {
        String json = "{\"at\":" + at.toEpochMilli() + ",\"all\":" + (after == 0) + ",\"total\":" + total()
                + ",\"sums\":" + sums.json() + ",\"operations\":" + array(after) + "}";
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
