package io.resilience.deadletter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * An operation's ready letters, each met once, oldest first, in pages. One thread at a time asks for the {@link #next}; any may
 * give one back, which then comes first, or say that there may be more.
 */
final class ReadyLetters {
    private static final int PAGE = 50;

    private final DeadLetters letters;
    private final LetterQuery query;
    private final Queue<String> returned = new ConcurrentLinkedQueue<>();
    private final Deque<String> page = new ArrayDeque<>();
    private @Nullable String last;
    private volatile boolean more = true;

    ReadyLetters(DeadLetters letters, ReplayTarget target) {
        this.letters = letters;
        this.query = LetterQuery.of(target.service(), target.operation())
                .with(LetterStatus.READY)
                .limit(PAGE);
    }

    /** The next letter's id; null when all have been met. */
    @Nullable
    String next() {
        String again = returned.poll();
        if (again != null) {
            return again;
        }
        if (page.isEmpty() && more) {
            turnPage();
        }
        return page.poll();
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
        } catch (RuntimeException broken) {
            more = true;
            throw broken;
        }
    }

    /** The letter was not replayed after all. */
    void giveBack(String id) {
        returned.add(id);
    }

    /** New letters have come, or may have. */
    void lookForMore() {
        more = true;
    }

    /** Whether {@link #next} would give nothing, as far as is known. */
    boolean allMet() {
        return page.isEmpty() && returned.isEmpty() && !more;
    }
}
