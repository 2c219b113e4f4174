package io.resilience.samples.grocery;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import java.util.ArrayList;
import java.util.List;

/** The calls that an earlier run kept and did not come to, such as one that was killed. */
record LeftBehind(DeadLetters letters, List<String> ids) {
    /** Those in a store now. */
    static LeftBehind in(DeadLetters letters) {
        List<String> ids = new ArrayList<>();
        LetterQuery query = LetterQuery.all();
        for (List<LetterRecord> page = letters.find(query); !page.isEmpty(); page = letters.find(query)) {
            page.stream().filter(LeftBehind::waits).map(LetterRecord::id).forEach(ids::add);
            query = query.after(page.get(page.size() - 1).id());
        }
        return new LeftBehind(letters, ids);
    }

    private static boolean waits(LetterRecord letter) {
        return letter.status() == LetterStatus.READY || letter.status() == LetterStatus.CLAIMED;
    }

    /** How many there were. */
    int all() {
        return ids.size();
    }

    /** Whether some of them may still be made. */
    boolean anyWaits() {
        return ids.stream().map(letters::letter).anyMatch(letter -> letter != null && waits(letter));
    }

    /** How many of them have been made since. */
    int done() {
        return (int) ids.stream()
                .map(letters::letter)
                .filter(letter -> letter != null && letter.status() == LetterStatus.DONE)
                .count();
    }
}
