package io.resilience.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of one service, operation or profile, given in code. */
public final class SectionBuilder {
    private final Map<String, String> settings = new LinkedHashMap<>();

    private final String lineage;

    /** {@code lineage} is the key that names another profile. */
    SectionBuilder(String lineage) {
        this.lineage = lineage;
    }

    /** Takes a profile's settings; of a profile, the one that it extends. */
    public SectionBuilder profile(String name) {
        return set(lineage, name);
    }

    /** Sets a value by the setting's name, such as {@code breaker.failureThreshold}; the last one of a setting counts. */
    public SectionBuilder set(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    Layer layer(LayerDraft draft, String place) {
        SectionReader reader = new SectionReader(draft, java.util.Set.of());
        settings.forEach((name, text) -> reader.text(name, text, new LayerDraft.Subject(place, name, place)));
        return draft.layer();
    }
}
