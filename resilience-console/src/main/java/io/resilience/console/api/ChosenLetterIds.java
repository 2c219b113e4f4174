package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.HttpProblem;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters that a body chooses, by their ids or by a filter; one after the other, page by page. */
final class ChosenLetterIds {
    private final DeadLetters letters;
    private final @Nullable LetterQuery query;
    private final Deque<String> page = new ArrayDeque<>();
    private final String words;
    private @Nullable String last;
    private boolean more;

    private ChosenLetterIds(DeadLetters letters, @Nullable LetterQuery query, List<String> ids, String words) {
        this.letters = letters;
        this.query = query;
        this.more = query != null;
        this.words = words;
        page.addAll(ids);
    }

    static ChosenLetterIds of(ObjectNode body, DeadLetters letters) {
        List<String> ids = AskedLetters.ids(body);
        boolean filtered = body.get("filter") instanceof ObjectNode;
        if ((ids == null) != filtered) {
            throw new HttpProblem(
                    400,
                    "say which letters: either by ids, as in {\"ids\": [\"...\"]}, or by a filter, as in"
                            + " {\"filter\": {\"service\": \"shop\"}}");
        }
        return ids != null
                ? new ChosenLetterIds(letters, null, ids, ids.size() == 1 ? ids.get(0) : ids.size() + " letters")
                : new ChosenLetterIds(
                        letters,
                        AskedLetters.of((ObjectNode) body.get("filter")),
                        List.of(),
                        body.get("filter").toString());
    }

    /** Which, for the audit. */
    String words() {
        return words;
    }

    /** The next one; null after the last. */
    @Nullable
    String next() {
        if (page.isEmpty() && more && query != null) {
            List<LetterRecord> found = letters.find(last == null ? query : query.after(last));
            found.forEach(letter -> page.add(letter.id()));
            last = page.peekLast();
            more = !found.isEmpty();
        }
        return page.poll();
    }
}
