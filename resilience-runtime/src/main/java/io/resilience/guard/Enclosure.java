package io.resilience.guard;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The bulkheads in which a thread is: of the guarded calls that it runs, and of the calls that wait for it. So a call that would wait
 * in line for a place which it keeps taken itself is known. Only bulkheads with a line are noted, for only there one can wait.
 *
 * <p>A thread keeps a deque of the JDK's, which is empty between calls: nothing of a program stays with its threads.
 */
final class Enclosure {
    private static final ThreadLocal<ArrayDeque<Object>> OWN = ThreadLocal.withInitial(ArrayDeque::new);

    private Enclosure() {}

    static void enter(Object bulkhead) {
        OWN.get().addLast(bulkhead);
    }

    static void leave() {
        OWN.get().pollLast();
    }

    /** The bulkheads in which the calling thread is, for a thread that works for it meanwhile. */
    static Object[] of() {
        return OWN.get().toArray();
    }

    /** How many places of {@code bulkhead} the calling thread keeps taken. */
    static int places(Object bulkhead) {
        int places = 0;
        for (Object each : OWN.get()) {
            places += each == bulkhead ? 1 : 0;
        }
        return places;
    }

    /** Runs work for a thread that waits for it and is in {@code bulkheads}. */
    static <T extends @Nullable Object> T within(Object[] bulkheads, Body<T> work) throws Throwable {
        ArrayDeque<Object> own = OWN.get();
        for (Object each : bulkheads) {
            own.addLast(each);
        }
        try {
            return work.run();
        } finally {
            for (int i = 0; i < bulkheads.length; i++) {
                own.pollLast();
            }
        }
    }
}
