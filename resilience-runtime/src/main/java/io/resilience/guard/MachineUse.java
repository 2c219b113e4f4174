package io.resilience.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts the guards that use the machines of a name, and has machines forgotten that nobody uses any more.
 *
 * <p>A breaker that refuses calls is not forgotten with its guard: it lingers, and goes when it refuses no more. So many names
 * may linger at most; while they do, no new names are taken up. Counting and forgetting exclude each other by the lock of the name's entry,
 * so a guard that is being made never keeps machines that are being forgotten.
 */
final class MachineUse {
    private final ConcurrentMap<Name, Integer> guards = new ConcurrentHashMap<>();
    private final Set<Name> lingering = ConcurrentHashMap.newKeySet();
    private final Predicate<Name> forget;
    private final int most;

    /** {@code forget} drops the machines of a name; false when one of them refuses calls and must stay. {@code most} may linger. */
    MachineUse(Predicate<Name> forget, int most) {
        this.forget = forget;
        this.most = most;
    }

    /** A guard of this name is about to be made; what all operations of its service share is used as well. */
    void begins(Name name) {
        count(name);
        count(all(name));
    }

    private void count(Name name) {
        guards.merge(name, 1, Integer::sum);
        lingering.remove(name);
    }

    /** A guard of this name is no more. */
    void ends(Name name) {
        discount(name);
        discount(all(name));
    }

    private void discount(Name name) {
        guards.compute(name, (same, count) -> count != null && count > 1 ? Integer.valueOf(count - 1) : left(same));
    }

    /** A breaker of this name refuses calls no more. */
    void settled(Name name) {
        if (lingering.contains(name)) {
            guards.compute(name, (same, count) -> count == null ? left(same) : count);
        }
    }

    private @Nullable Integer left(Name name) {
        if (forget.test(name)) {
            lingering.remove(name);
        } else {
            lingering.add(name);
        }
        return null;
    }

    /** Whether a guard of this name may have machines of its own: so few names linger, or it is one of them. */
    boolean hasRoom(Name name) {
        return lingering.size() < most || lingering.contains(name) || guards.containsKey(name);
    }

    /** Whether that is so even though the names of a service share already. */
    boolean isOverfull() {
        return lingering.size() >= 2 * most;
    }

    private static Name all(Name name) {
        return new Name(name.service(), Name.ALL);
    }
}
