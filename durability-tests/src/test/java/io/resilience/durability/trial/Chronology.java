package io.resilience.durability.trial;

import io.resilience.durability.child.Mark;
import io.resilience.durability.child.Mark.Verb;
import io.resilience.durability.trial.Entry.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What programs said and how they ended: each program's lines in their order, its end last. */
public final class Chronology {
    private final List<Entry> entries = new ArrayList<>();

    synchronized void add(Entry entry) {
        entries.add(entry);
        notifyAll();
    }

    /** All so far. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Waits until a program says something; false when it doesn't within the limit, or ends before. */
    public synchronized boolean await(int program, Predicate<Mark> wanted, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        int seen = 0;
        while (true) {
            for (; seen < entries.size(); seen++) {
                Entry entry = entries.get(seen);
                if (entry.program() == program && entry instanceof Said said && wanted.test(said.mark())) {
                    return true;
                }
                if (entry.program() == program && entry instanceof Entry.Ended) {
                    return false;
                }
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
    }

    /** Waits until any program says something; false when none does within the limit. */
    public synchronized boolean await(Predicate<Mark> wanted, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (entries.stream().noneMatch(entry -> entry instanceof Said said && wanted.test(said.mark()))) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** All that was said with a verb. */
    public synchronized List<Mark> said(Verb verb) {
        return entries.stream()
                .filter(Said.class::isInstance)
                .map(entry -> ((Said) entry).mark())
                .filter(mark -> mark.verb() == verb)
                .toList();
    }
}
