package io.resilience.samples.grocery.traffic;

import io.resilience.samples.grocery.agent.AgentAnswer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The answers given so far: how many of each kind, and the latest few. */
public final class Answers {
    private static final int LATEST = 6;
    private final Map<AgentAnswer.Kind, Integer> counts = new EnumMap<>(AgentAnswer.Kind.class);
    private final Deque<AgentAnswer> latest = new ArrayDeque<>();
    private int wishes;

    synchronized void wished() {
        wishes++;
    }

    synchronized void add(AgentAnswer answer) {
        counts.merge(answer.kind(), 1, Integer::sum);
        latest.addFirst(answer);
        if (latest.size() > LATEST) {
            latest.removeLast();
        }
    }

    /** Wishes uttered. */
    public synchronized int wishes() {
        return wishes;
    }

    /** Answers of one kind. */
    public synchronized int count(AgentAnswer.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Answers of all kinds. */
    public synchronized int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The latest answers, newest first. */
    public synchronized List<AgentAnswer> latest() {
        return List.copyOf(latest);
    }
}
