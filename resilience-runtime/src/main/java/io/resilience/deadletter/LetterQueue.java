package io.resilience.deadletter;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a run: those given back first, then source by source. One thread at a time asks for the {@link #next}; any may give
 * one back or add a source.
 */
final class LetterQueue {
    private final DeadLetters letters;
    private final Queue<String> returned = new ConcurrentLinkedQueue<>();
    private final List<LetterSource> sources = new CopyOnWriteArrayList<>();

    LetterQueue(DeadLetters letters, LetterSource first) {
        this.letters = letters;
        sources.add(first);
    }

    /** Adds letters; where the same are asked for already, those that came meanwhile are looked for. */
    void add(LetterSource more) {
        for (LetterSource source : sources) {
            if (source.which().equals(more.which())) {
                source.lookForMore();
                return;
            }
        }
        sources.add(more);
    }

    /** Claims the next letter; null when all have been met. */
    @Nullable
    LetterLease next(Duration lease, Runnable skipped) {
        LetterLease again = again(lease, skipped);
        if (again != null) {
            return again;
        }
        for (LetterSource source : sources) {
            LetterLease next = source.next(lease, skipped);
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private @Nullable LetterLease again(Duration lease, Runnable skipped) {
        for (String id = returned.peek(); id != null; id = returned.peek()) {
            LetterLease claimed = letters.claim(id, lease);
            returned.remove();
            if (claimed != null) {
                return claimed;
            }
            skipped.run();
        }
        return null;
    }

    /** The letter was not replayed after all. */
    void giveBack(String id) {
        returned.add(id);
    }

    /** Whether {@link #next} would give nothing, as far as is known. */
    boolean allMet() {
        return returned.isEmpty() && sources.stream().allMatch(LetterSource::allMet);
    }
}
