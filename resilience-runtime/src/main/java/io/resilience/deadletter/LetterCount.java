package io.resilience.deadletter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many letters of an operation are unfinished: ready, being delivered, or parked. */
public record LetterCount(String service, String operation, long letters) {
    private record Address(String service, String operation) {}

    /** Counts letters, of which the finished ones are left aside. */
    static List<LetterCount> of(Stream<LetterRecord> letters) {
        Map<Address, Long> counts = new LinkedHashMap<>();
        letters.filter(letter -> !letter.status().finished()).forEach(letter -> count(letter, counts));
        return listed(counts);
    }

    /** Counts page by page, for stores that know no better way. */
    static List<LetterCount> byPages(DeadLetters store) {
        Map<Address, Long> counts = new LinkedHashMap<>();
        for (LetterStatus status : LetterStatus.values()) {
            LetterQuery page = LetterQuery.all().with(status);
            for (List<LetterRecord> found = page(store, page); !found.isEmpty(); found = page(store, page)) {
                found.forEach(letter -> count(letter, counts));
                page = page.after(found.get(found.size() - 1).id());
            }
        }
        return listed(counts);
    }

    private static List<LetterRecord> page(DeadLetters store, LetterQuery page) {
        LetterStatus status = page.status();
        return status == null || status.finished() ? List.of() : store.find(page);
    }

    private static void count(LetterRecord letter, Map<Address, Long> counts) {
        counts.merge(new Address(letter.service(), letter.operation()), 1L, Long::sum);
    }

    private static List<LetterCount> listed(Map<Address, Long> counts) {
        return counts.entrySet().stream()
                .map(each -> new LetterCount(each.getKey().service, each.getKey().operation, each.getValue()))
                .toList();
    }
}
