package io.resilience.deadletter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many letters an operation has that are not finished.
 *
 * @param ready those that wait for a replay, due or not
 * @param unfinished those, and those that are being delivered or parked
 */
public record LetterCount(String service, String operation, long ready, long unfinished) {
    private record Address(String service, String operation) {}

    /** Counts letters, of which the finished ones are left aside; by service and operation. */
    static List<LetterCount> of(Stream<LetterRecord> letters) {
        return letters
                .filter(letter -> !letter.status().finished())
                .collect(Collectors.groupingBy(letter -> new Address(letter.service(), letter.operation())))
                .entrySet()
                .stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(LetterCount::service).thenComparing(LetterCount::operation))
                .toList();
    }

    private static LetterCount of(Address address, Collection<LetterRecord> letters) {
        long ready = letters.stream()
                .filter(letter -> letter.status() == LetterStatus.READY)
                .count();
        return new LetterCount(address.service, address.operation, ready, letters.size());
    }
}
