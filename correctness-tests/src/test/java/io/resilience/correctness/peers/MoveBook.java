package io.resilience.correctness.peers;

import java.util.HashMap;
import java.util.Map;

/**
 * The moves that a breaker has announced. Threads may announce in another order than they moved, so only this is asked: can the
 * moves be one chain at all? In a chain each state is left as often as it is entered, but for the first and the last.
 */
final class MoveBook {
    private final Map<Object, Integer> surplus = new HashMap<>();
    private volatile int moves;

    synchronized void moved(Object from, Object to) {
        moves++;
        surplus.merge(from, -1, Integer::sum);
        surplus.merge(to, 1, Integer::sum);
    }

    int moves() {
        return moves;
    }

    /** False: a move was announced twice, not at all, or from a state the breaker was not in. */
    synchronized boolean oneChain(Object first, Object last) {
        Map<Object, Integer> rest = new HashMap<>(surplus);
        rest.merge(first, 1, Integer::sum);
        rest.merge(last, -1, Integer::sum);
        return rest.values().stream().allMatch(sum -> sum == 0);
    }
}
