package io.resilience.config;

import io.resilience.exception.Problem;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The live changes in force, by what they are for; immutable. */
final class LiveSettings {
    static final LiveSettings NONE = new LiveSettings(Map.of());

    private final Map<LiveChange.Target, Layer> layers;

    private LiveSettings(Map<LiveChange.Target, Layer> layers) {
        this.layers = layers;
    }

    /** These with a further change; the later one of a setting wins. */
    LiveSettings with(LiveChange change, Collection<Problem> problems) {
        Map<Setting<?>, Stated<?>> settings =
                new LinkedHashMap<>(of(change.target()).settings());
        LayerDraft draft = new LayerDraft(Origin.LIVE, problems);
        SectionReader reader = new SectionReader(draft, Set.of());
        change.settings().forEach((name, text) -> {
            Setting<?> setting = Alias.setting(name);
            if (setting != null && text.equals(LiveChange.UNSET)) {
                settings.remove(setting);
            } else {
                reader.text(name, text, new LayerDraft.Subject(change.place(), name, change.place()));
            }
        });
        settings.putAll(draft.layer().settings());
        Map<LiveChange.Target, Layer> all = new LinkedHashMap<>(layers);
        all.put(change.target(), LayerDraft.of(Origin.LIVE, settings));
        return new LiveSettings(Collections.unmodifiableMap(all));
    }

    /** The layers for an operation, weakest first. */
    List<Layer> layers(String service, String operation) {
        return Stream.of(new LiveChange.Target(service, null), new LiveChange.Target(service, operation))
                .map(this::of)
                .toList();
    }

    Set<LiveChange.Target> targets() {
        return layers.keySet();
    }

    private Layer of(LiveChange.Target target) {
        return layers.getOrDefault(target, Layer.empty(Origin.LIVE));
    }
}
