package io.resilience.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A setting of one operation that differs between two configurations, in value or in origin.
 *
 * @param operation {@code "*"} for what operations that nothing else is said of have
 * @param before null when the setting's policy was absent
 * @param after null when its policy is absent
 */
public record SettingDifference(
        String service,
        String operation,
        String setting,
        @Nullable Explained before,
        @Nullable Explained after) {

    /** What differs for one operation. */
    public static List<SettingDifference> between(String service, String operation, Effective before, Effective after) {
        Map<String, Explained> old = byName(before);
        Map<String, Explained> fresh = byName(after);
        List<SettingDifference> differences = new ArrayList<>();
        Map<String, Explained> all = new LinkedHashMap<>(fresh);
        old.forEach(all::putIfAbsent);
        all.keySet().forEach(name -> {
            Explained one = old.get(name);
            Explained other = fresh.get(name);
            if (one == null || !one.equals(other)) {
                differences.add(new SettingDifference(service, operation, name, one, other));
            }
        });
        return differences;
    }

    /** The same for another operation. */
    public SettingDifference of(String ofService, String ofOperation) {
        return new SettingDifference(ofService, ofOperation, setting, before, after);
    }

    private static Map<String, Explained> byName(Effective effective) {
        Map<String, Explained> byName = new LinkedHashMap<>();
        effective.values().forEach(each -> byName.put(each.setting(), each));
        return byName;
    }

    /** The value before, or {@code absent}. */
    public String valueBefore() {
        return before == null ? "absent" : before.value();
    }

    /** The value after, or {@code absent}. */
    public String valueAfter() {
        return after == null ? "absent" : after.value();
    }

    @Override
    public String toString() {
        return service + "/" + operation + " " + setting + ": " + valueBefore() + " -> " + valueAfter();
    }
}
