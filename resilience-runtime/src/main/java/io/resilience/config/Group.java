package io.resilience.config;

import org.jspecify.annotations.Nullable;

/** The settings of one policy, in the order a call meets them. */
enum Group {
    FALLBACKS("fallbacks"),
    DEAD_LETTER("deadLetter"),
    IDEMPOTENT("idempotent"),
    RETRY("retry"),
    BREAKER("breaker"),
    RATE_LIMIT("rateLimit"),
    TIMEOUT("timeout"),
    BULKHEAD("bulkhead");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    /** The name in files: {@code rateLimit}. */
    String key() {
        return key;
    }

    /** Whether it answers for, or keeps, a failed call; {@code policiesEnabled: false} leaves these on. */
    boolean recovers() {
        return this == FALLBACKS || this == DEAD_LETTER;
    }

    <T> Setting<T> setting(String name, SettingType<T> type, T standard, String meaning) {
        return new Setting<>(this, name, new Setting.Kind<>(type, standard), meaning);
    }

    static @Nullable Group named(String key) {
        for (Group group : values()) {
            if (group.key.equals(key)) {
                return group;
            }
        }
        return null;
    }
}
