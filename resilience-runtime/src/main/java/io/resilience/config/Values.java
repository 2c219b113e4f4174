package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.policy.InvalidSettingException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that won, for one operation, and the policies that are present. */
final class Values {
    private final Map<Setting<?>, Stated<?>> stated = new HashMap<>();
    private final Set<Group> present = EnumSet.noneOf(Group.class);

    private Values() {}

    /** Lays the layers over each other, weakest first. */
    static Values of(List<Layer> layers) {
        Values values = new Values();
        for (Layer layer : layers) {
            values.stated.putAll(layer.settings());
            if (layer.origin() != Origin.DEFAULT) {
                values.present.addAll(layer.named());
            }
        }
        values.present.removeIf(values::isOff);
        return values;
    }

    private boolean isOff(Group group) {
        Stated<Boolean> enabled = stated(Catalogue.switchOf(group));
        return enabled != null && !enabled.value();
    }

    /** Gives the default breaker to an operation for which nothing asks for any policy. */
    Values orBreaker() {
        if (present.isEmpty() && !isOff(Group.BREAKER)) {
            present.add(Group.BREAKER);
        }
        return this;
    }

    boolean present(Group group) {
        return present.contains(group);
    }

    boolean enabled() {
        return get(Catalogue.ENABLED);
    }

    <T> T get(Setting<T> setting) {
        return effective(setting).value();
    }

    /** What was set, or the default. */
    <T> Stated<T> effective(Setting<T> setting) {
        Stated<T> set = stated(setting);
        return set == null ? FollowingDefaults.of(setting, this) : set;
    }

    @SuppressWarnings("unchecked") // a layer holds each setting with a value of its type
    <T> @Nullable Stated<T> stated(Setting<T> setting) {
        return (Stated<T>) stated.get(setting);
    }

    /** Replaces one value. */
    <T> void replace(Setting<T> setting, Stated<T> value) {
        stated.put(setting, value);
    }

    /** Whether these say the same, from the same places. */
    boolean saysAs(Values other) {
        return present.equals(other.present) && stated.equals(other.stated);
    }

    /** Adds to {@code problems} what keeps an argument from splitting the breaker. */
    void checkKey(String where, @Nullable Method method, Collection<Problem> problems) {
        Stated<String> key = effective(BreakerSettings.KEY);
        if (enabled() && present(Group.BREAKER) && !key.value().isEmpty()) {
            try {
                ArgumentKey.position(method, key.value());
            } catch (InvalidSettingException e) {
                problems.add(e.at(where, BreakerSettings.KEY.name(), key.place()));
            }
        }
    }
}
