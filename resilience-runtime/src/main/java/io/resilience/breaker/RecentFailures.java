package io.resilience.breaker;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The class names of the last {@value #KEPT} failures, in a ring that exists from the first failure on.
 *
 * <p>Whatever the window, the failures in it are the newest ones; so the ring needs no times to tell them by class.
 */
final class RecentFailures {
    static final int KEPT = 64;

    private final AtomicReference<@Nullable AtomicReferenceArray<@Nullable String>> ring = new AtomicReference<>();
    private final AtomicInteger cursor = new AtomicInteger();

    void add(String name) {
        present().set(cursor.getAndIncrement() & (KEPT - 1), name);
    }

    private AtomicReferenceArray<@Nullable String> present() {
        AtomicReferenceArray<@Nullable String> present = ring.get();
        if (present == null) {
            AtomicReferenceArray<@Nullable String> fresh = new AtomicReferenceArray<>(KEPT);
            present = ring.compareAndExchange(null, fresh);
            return present == null ? fresh : present;
        }
        return present;
    }

    /** How many of the newest {@code many} failures are of which class. */
    Map<String, Long> newest(long many) {
        Map<String, Long> counts = new TreeMap<>();
        AtomicReferenceArray<@Nullable String> present = ring.get();
        int next = cursor.get();
        for (int age = 1; present != null && age <= Math.min(many, KEPT); age++) {
            String name = present.get(next - age & (KEPT - 1));
            if (name != null) {
                counts.merge(name, 1L, Long::sum);
            }
        }
        return counts;
    }

    /** Adds what {@code older} has, oldest first. */
    void takeOver(RecentFailures older) {
        AtomicReferenceArray<@Nullable String> theirs = older.ring.get();
        int next = older.cursor.get();
        for (int age = KEPT; theirs != null && age > 0; age--) {
            String name = theirs.get(next - age & (KEPT - 1));
            if (name != null) {
                add(name);
            }
        }
    }
}
