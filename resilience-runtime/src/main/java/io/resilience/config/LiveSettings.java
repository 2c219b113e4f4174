package io.resilience.config;

import io.resilience.exception.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The live changes in force, by what they are for; immutable.
 *
 * <p>A change that ends uncovers what lies below it, so earlier changes are kept, less what can never come to light again: that is
 * how many values are kept at most, however often settings are changed.
 */
final class LiveSettings {
    static final LiveSettings NONE = new LiveSettings(List.of());

    private final List<LiveEntry> entries;
    private final Map<LiveChange.Target, Layer> layers;

    private LiveSettings(List<LiveEntry> entries) {
        this.entries = List.copyOf(entries);
        this.layers = layers(this.entries);
    }

    private static Map<LiveChange.Target, Layer> layers(List<LiveEntry> entries) {
        Map<LiveChange.Target, Map<Setting<?>, Stated<?>>> settings = new LinkedHashMap<>();
        for (LiveEntry entry : entries) {
            Map<Setting<?>, Stated<?>> own = settings.computeIfAbsent(entry.target(), t -> new LinkedHashMap<>());
            own.keySet().removeAll(entry.taken());
            own.putAll(entry.settings());
        }
        Map<LiveChange.Target, Layer> layers = new LinkedHashMap<>();
        settings.forEach((target, own) -> layers.put(target, LayerDraft.of(Origin.LIVE, own)));
        return layers;
    }

    /** These with a further change, in force until {@code ends} nanoseconds of the ticker; the later one of a setting wins. */
    LiveSettings with(LiveChange change, long ends, Collection<Problem> problems) {
        LiveEntry fresh = LiveEntry.read(change, ends, problems);
        List<LiveEntry> all = new ArrayList<>();
        entries.forEach(entry -> Stream.ofNullable(entry.under(fresh)).forEach(all::add));
        all.add(fresh);
        return new LiveSettings(all);
    }

    /** These without what is over at {@code now} nanoseconds of the ticker; the same when nothing is. */
    LiveSettings at(long now) {
        List<LiveEntry> left =
                entries.stream().filter(entry -> entry.ends() > now).toList();
        return left.size() == entries.size() ? this : new LiveSettings(left);
    }

    /** What changes are kept, for tests of their bound. */
    int size() {
        return entries.stream()
                .mapToInt(entry -> entry.settings().size() + entry.taken().size())
                .sum();
    }

    /** The layers for an operation, weakest first. */
    List<Layer> layers(String service, String operation) {
        return Stream.of(new LiveChange.Target(service, null), new LiveChange.Target(service, operation))
                .map(target -> layers.getOrDefault(target, Layer.empty(Origin.LIVE)))
                .toList();
    }

    Set<LiveChange.Target> targets() {
        return layers.keySet();
    }
}
