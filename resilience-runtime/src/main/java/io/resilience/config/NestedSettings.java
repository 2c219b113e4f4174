package io.resilience.config;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Settings as nested JSON, such as {@code {"config": {"failureThreshold": 5, "timeout": 180000}, "bulkhead": {"maxConcurrent": 5}}},
 * taken apart into names and texts for a {@link LiveChange}. As in a file, groups hold their members and {@code config} stands for
 * its content; unlike there, a number in place of a duration counts milliseconds, and null takes an earlier live change back. What
 * is unknown keeps its name, for the change to be refused with the nearest valid one.
 */
public final class NestedSettings {
    private final Map<String, String> settings = new LinkedHashMap<>();

    private static final Pattern FILTER_OF_A_FALLBACK = Pattern.compile("(applyOn|skipOn)\\W*:");

    private NestedSettings() {}

    /** The settings of a JSON object, in its order. */
    public static Map<String, String> read(JsonNode section) {
        NestedSettings nested = new NestedSettings();
        nested.section(section);
        return nested.settings;
    }

    /** Those of the settings whose values name classes to be loaded; what comes from elsewhere than the program should not. */
    public static List<String> namingClasses(Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(each -> !each.getValue().equals(LiveChange.UNSET))
                .filter(each -> namesClasses(each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean namesClasses(String name, String value) {
        Setting<?> setting = Alias.setting(name);
        if (setting == null) {
            return false;
        }
        return setting.type().equals(ListTypes.FAILURES)
                || setting.type().equals(ListTypes.PREDICATES)
                || (setting.type().equals(FallbackType.TYPE)
                        && FILTER_OF_A_FALLBACK.matcher(value).find());
    }

    private void section(JsonNode section) {
        section.properties().forEach(field -> {
            JsonNode value = field.getValue();
            Group group = Alias.group(field.getKey());
            if (field.getKey().equals(Alias.TRANSPARENT)) {
                transparent(value);
            } else if (group != null && value.isObject()) {
                group(group, value);
            } else {
                settings.put(field.getKey(), text(Alias.setting(field.getKey()), group, value));
            }
        });
    }

    private void transparent(JsonNode value) {
        if (!value.isObject()) {
            throw new DefinitionException(List.of(Problem.of(
                    ProblemKind.SECTION_MISSHAPEN,
                    Alias.TRANSPARENT,
                    "is " + value + " and should be an object",
                    "write settings in it, such as {\"config\": {\"failureThreshold\": 5}}")));
        }
        section(value);
    }

    private void group(Group group, JsonNode members) {
        if (members.isEmpty()) {
            settings.put(Catalogue.switchOf(group).name(), "true");
        }
        members.properties().forEach(member -> {
            String name = group.key() + "." + member.getKey();
            settings.put(name, text(Catalogue.find(name), null, member.getValue()));
        });
    }

    private static String text(@Nullable Setting<?> setting, @Nullable Group group, JsonNode value) {
        if (value.isNull()) {
            return LiveChange.UNSET;
        }
        if (value.isNumber() && isDuration(setting, group)) {
            return value.asText() + "ms";
        }
        return value.isArray() ? list(value) : value.isValueNode() ? value.asText() : value.toString();
    }

    private static boolean isDuration(@Nullable Setting<?> setting, @Nullable Group group) {
        return setting == null
                ? group == Group.TIMEOUT
                : setting.type().equals(SettingTypes.DURATION) || setting.type().equals(SettingTypes.POSITIVE_DURATION);
    }

    /** JSON is YAML, but for plain numbers, which a list of codes wants as texts; both read the same. */
    private static String list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::toString)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
