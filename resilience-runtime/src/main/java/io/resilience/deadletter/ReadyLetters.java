package io.resilience.deadletter;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ready letters that a query asks for, due or not, each met once, by id, in pages. */
final class ReadyLetters implements LetterSource {
    private static final int PAGE = 50;

    private final DeadLetters letters;
    private final LetterQuery query;
    private final Deque<String> page = new ArrayDeque<>();
    private @Nullable String last;
    private volatile boolean more = true;

    ReadyLetters(DeadLetters letters, LetterQuery query) {
        this.letters = letters;
        this.query = query.with(LetterStatus.READY).limit(PAGE);
    }

    @Override
    public @Nullable LetterLease next(Duration lease, Runnable skipped) {
        for (String id = peek(); id != null; id = peek()) {
            LetterLease claimed = letters.claim(id, lease);
            page.remove();
            if (claimed != null) {
                return claimed;
            }
            skipped.run();
        }
        return null;
    }

    private @Nullable String peek() {
        if (page.isEmpty() && more) {
            turnPage();
        }
        return page.peek();
    }

    private void turnPage() {
        more = false;
        try {
            List<LetterRecord> found = letters.find(last == null ? query : query.after(last));
            for (LetterRecord letter : found) {
                last = letter.id();
                page.add(last);
            }
            more |= found.size() == PAGE;
        } catch (RuntimeException | Error broken) {
            more = true;
            throw broken;
        }
    }

    @Override
    public void lookForMore() {
        more = true;
    }

    @Override
    public boolean allMet() {
        return page.isEmpty() && !more;
    }

    @Override
    public Object which() {
        return query;
    }
}
