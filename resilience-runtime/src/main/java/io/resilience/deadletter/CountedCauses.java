package io.resilience.deadletter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts causes letter by letter, for stores that can't count by themselves. */
final class CountedCauses {
    private record Key(String service, String operation, String errorClass) {}

    private final Map<Key, LetterCause> causes = new HashMap<>();

    private CountedCauses() {}

    static List<LetterCause> of(DeadLetters letters, LetterQuery query) {
        CountedCauses counted = new CountedCauses();
        LetterQuery page = query.limit(LetterQuery.LARGEST_PAGE);
        int seen = 0;
        List<LetterRecord> found = letters.find(page);
        while (!found.isEmpty() && seen < LetterQuery.MOST_SEARCHED) {
            found.forEach(counted::add);
            seen += found.size();
            found = letters.find(page.after(found.get(found.size() - 1).id()));
        }
        return counted.causes.values().stream()
                .sorted(Comparator.comparingLong(LetterCause::letters)
                        .reversed()
                        .thenComparing(LetterCause::service)
                        .thenComparing(LetterCause::operation)
                        .thenComparing(LetterCause::errorClass))
                .limit(query.limit())
                .toList();
    }

    private void add(LetterRecord letter) {
        Key key = new Key(letter.service(), letter.operation(), letter.failure().errorClass());
        LetterCause known = causes.get(key);
        LetterCause first =
                new LetterCause(key.service, key.operation, key.errorClass, 1, letter.createdAt(), letter.createdAt());
        causes.put(key, known == null ? first : known.with(letter));
    }
}
