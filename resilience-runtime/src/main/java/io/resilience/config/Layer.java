package io.resilience.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings that one place states, such as one annotated method or one section of a file. */
public final class Layer {
    private final Origin origin;
    private final Map<Setting<?>, Stated<?>> settings;
    private final Set<Group> named;

    Layer(Origin origin, Map<Setting<?>, Stated<?>> settings, Set<Group> named) {
        this.origin = origin;
        this.settings = settings;
        this.named = named;
    }

    static Layer empty(Origin origin) {
        return new Layer(origin, Map.of(), Set.of());
    }

    /** The kind of place. */
    public Origin origin() {
        return origin;
    }

    /** What is set, as text, by the setting's name. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        settings.forEach((setting, stated) -> texts.put(setting.name(), print(setting, stated)));
        return texts;
    }

    /** Where its first setting stands; empty if it has none. */
    String place() {
        return settings.isEmpty() ? "" : settings.values().iterator().next().place();
    }

    boolean isEmpty() {
        return settings.isEmpty() && named.isEmpty();
    }

    Map<Setting<?>, Stated<?>> settings() {
        return settings;
    }

    /** The policies that this layer asks for. */
    Set<Group> named() {
        return named;
    }

    @SuppressWarnings("unchecked") // a layer holds each setting with a value of its type
    <T> @Nullable Stated<T> stated(Setting<T> setting) {
        return (Stated<T>) settings.get(setting);
    }

    @SuppressWarnings("unchecked") // as above
    static <T> String print(Setting<T> setting, Stated<?> stated) {
        return setting.type().print((T) stated.value());
    }

    @Override
    public String toString() {
        return origin + " " + texts();
    }
}
