package io.resilience.config;

import io.resilience.exception.ProblemKind;
import io.resilience.policy.CachePolicy;
import io.resilience.policy.DurationText;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import io.resilience.policy.InvalidSettingException;
import io.resilience.policy.Nearest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The list of fallbacks: {@code [{cached: {maxAge: 1h}}, {method: shortAnswer}, {value: busy}, queue]}. */
final class FallbackType {
    static final String FORM = "a list such as [cached, {method: name}, {value: text}, queue]";
    static final SettingType<List<FallbackPolicy>> TYPE =
            new SettingType<>(FORM, true, FallbackType::readAll, FallbackType::printAll);

    private static final Set<String> WORDS = new TreeSet<>(Set.of("cached", "in-memory", "queue"));
    private static final Set<String> KINDS = new TreeSet<>(Set.of("cached", "method", "queue", "value"));
    private static final Set<String> KEYS =
            new TreeSet<>(Set.of("cached", "method", "queue", "value", "queueAnswer", "applyOn", "skipOn"));
    /** What stands in for a cache is kept only briefly. */
    private static final CachePolicy BRIEFLY = new CachePolicy(Duration.ofMinutes(5), CachePolicy.DEFAULT.maxSize());

    private FallbackType() {}

    private static List<FallbackPolicy> readAll(Raw raw) {
        if (raw instanceof Raw.Items items) {
            return items.items().stream().map(FallbackType::read).toList();
        }
        if (raw instanceof Raw.Text text && text.text().contains(",")) {
            return ListTypes.texts(raw, FORM).stream().map(FallbackType::word).toList();
        }
        return List.of(read(raw));
    }

    private static FallbackPolicy read(Raw raw) {
        if (raw instanceof Raw.Text text) {
            return word(text.text().trim());
        }
        if (raw instanceof Raw.Fields fields) {
            return read(fields);
        }
        throw new InvalidSettingException(ProblemKind.VALUE_MISSHAPEN, "holds " + Raw.shown(raw), "write " + FORM);
    }

    private static FallbackPolicy word(String word) {
        return switch (word) {
            case "cached", "cache" -> new FallbackPolicy.Remembered(CachePolicy.DEFAULT, Filter.ALL);
            case "in-memory" -> new FallbackPolicy.Remembered(BRIEFLY, Filter.ALL);
            case "queue" -> new FallbackPolicy.Queued(null, Filter.ALL);
            default ->
                throw unreadable(
                        "'" + word + "' is no fallback (a method is written {method: name}, a value {value: text})",
                        Nearest.remedy(word, WORDS));
        };
    }

    private static FallbackPolicy read(Raw.Fields fields) {
        known(fields, KEYS);
        List<String> kinds = fields.fields().stream()
                .map(Raw.Field::key)
                .filter(KINDS::contains)
                .toList();
        if (kinds.size() != 1) {
            throw new InvalidSettingException(
                    ProblemKind.FALLBACK_KIND,
                    "holds a fallback with "
                            + (kinds.isEmpty() ? "no kind" : "the kinds " + String.join(" and ", kinds)),
                    "give exactly one of " + String.join(", ", KINDS) + " to each");
        }
        Filter filter = new Filter(failures(fields, "applyOn"), failures(fields, "skipOn"));
        return switch (kinds.get(0)) {
            case "method" -> new FallbackPolicy.Method(text(fields, "method"), filter);
            case "value" -> new FallbackPolicy.Value(text(fields, "value"), filter);
            case "cached" -> new FallbackPolicy.Remembered(cache(fields.get("cached")), filter);
            default ->
                new FallbackPolicy.Queued(
                        fields.get("queueAnswer") == null ? null : text(fields, "queueAnswer"), filter);
        };
    }

    private static void known(Raw.Fields fields, Set<String> keys) {
        for (Raw.Field field : fields.fields()) {
            if (!keys.contains(field.key())) {
                throw new InvalidSettingException(
                        ProblemKind.SETTING_UNKNOWN,
                        "holds the unknown key '" + field.key() + "'",
                        Nearest.remedy(field.key(), keys));
            }
        }
    }

    private static List<Class<? extends Throwable>> failures(Raw.Fields fields, String key) {
        Raw raw = fields.get(key);
        return raw == null ? List.of() : ListTypes.FAILURES.read(raw);
    }

    private static String text(Raw.Fields fields, String key) {
        Raw raw = fields.get(key);
        if (raw instanceof Raw.Text text) {
            return text.text();
        }
        if (raw instanceof Raw.Nothing && !key.equals("method")) {
            return "null";
        }
        throw unreadable(
                "holds a fallback whose " + key + " is " + (raw == null ? "missing" : Raw.shown(raw)),
                "write text, and JSON in quotes");
    }

    private static InvalidSettingException unreadable(String cause, String remedy) {
        return new InvalidSettingException(ProblemKind.FALLBACK_UNREADABLE, cause, remedy);
    }

    private static CachePolicy cache(@Nullable Raw raw) {
        if (!(raw instanceof Raw.Fields fields)) {
            return CachePolicy.DEFAULT;
        }
        known(fields, Set.of("maxAge", "maxSize", "persistent"));
        Raw age = fields.get("maxAge");
        Raw size = fields.get("maxSize");
        Raw persistent = fields.get("persistent");
        return new CachePolicy(
                age == null ? CachePolicy.DEFAULT.maxAge() : SettingTypes.POSITIVE_DURATION.read(age),
                size == null
                        ? CachePolicy.DEFAULT.maxSize()
                        : SettingTypes.whole(1).read(size),
                persistent != null && SettingTypes.SWITCH.read(persistent));
    }

    private static String printAll(List<FallbackPolicy> fallbacks) {
        return "["
                + String.join(", ", fallbacks.stream().map(FallbackType::print).toList()) + "]";
    }

    private static String print(FallbackPolicy fallback) {
        List<String> parts = new ArrayList<>();
        if (fallback instanceof FallbackPolicy.Method method) {
            parts.add("method: " + YamlText.quoted(method.name()));
        } else if (fallback instanceof FallbackPolicy.Handler handler) {
            parts.add("handler: " + handler.type().getName());
        } else if (fallback instanceof FallbackPolicy.Value value) {
            parts.add("value: " + YamlText.quoted(value.text()));
        } else if (fallback instanceof FallbackPolicy.Remembered remembered) {
            CachePolicy cache = remembered.cache();
            parts.add("cached: {maxAge: " + DurationText.print(cache.maxAge()) + ", maxSize: " + cache.maxSize()
                    + (cache.persistent() ? ", persistent: true}" : "}"));
        } else if (fallback instanceof FallbackPolicy.Queued queued) {
            parts.add("queue: true");
            String answer = queued.answer();
            if (answer != null) {
                parts.add("queueAnswer: " + YamlText.quoted(answer));
            }
        }
        filter("applyOn", fallback.filter().applyOn(), parts);
        filter("skipOn", fallback.filter().skipOn(), parts);
        return "{" + String.join(", ", parts) + "}";
    }

    private static void filter(String key, List<Class<? extends Throwable>> failures, List<String> parts) {
        if (!failures.isEmpty()) {
            parts.add(key + ": " + ListTypes.FAILURES.print(failures));
        }
    }
}
