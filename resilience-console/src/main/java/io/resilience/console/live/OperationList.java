package io.resilience.console.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of all operations at one moment. */
public final class OperationList {
    private final OperationFacts facts;
    private final List<OperationRow> rows;

    OperationList(OperationFacts facts, List<OperationRow> rows) {
        this.facts = facts;
        this.rows = rows;
    }

    /** A part of what a search finds, as JSON, and how many there are in all. */
    public record Found(int total, String json) {}

    /** The rows from {@code offset} on, {@code limit} at most. */
    public Found find(OperationSearch search, int offset, int limit) {
        List<OperationRow> found = rows.stream().filter(search::matches).toList();
        String part = found.stream()
                .sorted(search.comparator())
                .skip(offset)
                .limit(limit)
                .map(OperationRow::json)
                .collect(Collectors.joining(",", "[", "]"));
        return new Found(found.size(), part);
    }

    /** The sums of each service that has an operation which the search finds; all of the service's operations count. */
    public Map<String, ObjectNode> services(OperationSearch search) {
        Map<String, List<OperationRow>> all = rows.stream()
                .collect(Collectors.groupingBy(row -> row.name().service(), TreeMap::new, Collectors.toList()));
        Map<String, ObjectNode> sums = new TreeMap<>();
        all.forEach((service, own) -> {
            if (own.stream().anyMatch(search::matches)) {
                sums.put(service, facts.sums(own).json());
            }
        });
        return sums;
    }
}
