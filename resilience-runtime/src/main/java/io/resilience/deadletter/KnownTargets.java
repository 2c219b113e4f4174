package io.resilience.deadletter;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What letters can be replayed to, by service and operation. A letter says by its signature which of the overloads of one name made it,
 * so each of them is a target of its own; the methods of other classes can't be among them, for two classes may not keep letters under
 * one name.
 */
final class KnownTargets {
    /** Where a letter is replayed to, as it names it. */
    record Address(String service, String operation) {
        static Address of(ReplayTarget target) {
            return new Address(target.service(), target.operation());
        }

        static Address of(LetterRecord letter) {
            return new Address(letter.service(), letter.operation());
        }
    }

    private final ConcurrentMap<Address, Map<String, ReplayTarget>> targets = new ConcurrentHashMap<>();

    /** Adds a target, in place of one of the same name and signature. */
    void put(ReplayTarget target) {
        at(target).put(target.signature().text(), target);
    }

    /** Adds a target unless one of its name and signature is there. */
    void offer(ReplayTarget target) {
        at(target).putIfAbsent(target.signature().text(), target);
    }

    private Map<String, ReplayTarget> at(ReplayTarget target) {
        return Objects.requireNonNull(targets.computeIfAbsent(Address.of(target), none -> new ConcurrentHashMap<>()));
    }

    /** The target of a letter; one of its name but of another signature if there is no better one, null if there is none. */
    @Nullable
    ReplayTarget of(LetterRecord letter) {
        Map<String, ReplayTarget> here = targets.getOrDefault(Address.of(letter), Map.of());
        ReplayTarget own = here.get(letter.call().signature());
        return own == null ? any(here) : own;
    }

    /** One of the targets of a name, which answers for all of them; null if there is none. */
    @Nullable
    ReplayTarget at(Address address) {
        return any(targets.getOrDefault(address, Map.of()));
    }

    private static @Nullable ReplayTarget any(Map<String, ReplayTarget> here) {
        return here.values().stream().findFirst().orElse(null);
    }

    /** Whether letters of a name are replayed by themselves: all of them, since they are claimed by their name. */
    boolean automatic(Address address) {
        Map<String, ReplayTarget> here = targets.getOrDefault(address, Map.of());
        return !here.isEmpty() && here.values().stream().allMatch(ReplayTarget::automatic);
    }

    /** The names. */
    Collection<Address> addresses() {
        return targets.keySet();
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    void clear() {
        targets.clear();
    }
}
