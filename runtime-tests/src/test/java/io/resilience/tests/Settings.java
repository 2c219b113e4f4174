package io.resilience.tests;

import java.util.LinkedHashMap;
import java.util.Map;

/** Settings written in one line: {@code retry.maxAttempts=2 breaker.window=4_calls}. */
final class Settings {
    private Settings() {}

    static Map<String, String> of(String line) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : line.isBlank() ? new String[0] : line.strip().split("\\s+", -1)) {
            String[] parts = setting.split("=", 2);
            settings.put(parts[0], parts[1].replace('_', ' '));
        }
        return settings;
    }
}
