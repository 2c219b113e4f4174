package io.resilience.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other words for settings and groups: those of the document that this framework grew from, and the annotation's name. */
final class Alias {
    /** Words for a setting, at the level of a service, operation or profile. */
    static final Map<String, Setting<?>> SETTINGS = Map.of(
            "retryAttempts", RetrySettings.MAX_ATTEMPTS,
            "failureThreshold", BreakerSettings.FAILURE_THRESHOLD,
            "maxConcurrent", LimitSettings.MAX_CONCURRENT,
            "fallback", RecoverySettings.FALLBACKS);

    /** Words for a group. */
    static final Map<String, Group> GROUPS = Map.of("circuitBreaker", Group.BREAKER, "retryPolicy", Group.RETRY);

    /** A key whose content is read as if it stood one level higher. */
    static final String TRANSPARENT = "config";

    private Alias() {}

    static @Nullable Group group(String key) {
        Group alias = GROUPS.get(key);
        return alias == null ? Group.named(key) : alias;
    }

    static @Nullable Setting<?> setting(String key) {
        Setting<?> alias = SETTINGS.get(key);
        return alias == null ? Catalogue.find(key) : alias;
    }
}
