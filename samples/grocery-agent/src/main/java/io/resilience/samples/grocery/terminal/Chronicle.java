package io.resilience.samples.grocery.terminal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** What happened, line by line; only the latest {@value #KEPT} lines are kept. */
public final class Chronicle {
    private static final int KEPT = 400;
    private static final int LATEST = 4;
    private final Deque<String> lines = new ArrayDeque<>();

    /** Adds a line. */
    public synchronized void add(String line) {
        lines.addLast(line);
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
    }

    /** All lines kept, in the order they came. */
    public synchronized List<String> all() {
        return List.copyOf(lines);
    }

    /** The last few lines, newest first. */
    public synchronized List<String> latest() {
        List<String> last = new ArrayList<>(lines).subList(Math.max(0, lines.size() - LATEST), lines.size());
        List<String> newestFirst = new ArrayList<>(last);
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
