package io.resilience.correctness.soak;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Random settings of a service, each combination valid. */
record SettingsDraw(Random random) {
    Map<String, String> draw() {
        Map<String, String> settings = new HashMap<>();
        settings.put("timeout.value", one("5ms", "20ms", "100ms"));
        settings.put("bulkhead.maxConcurrent", one("1", "2", "5"));
        settings.put("bulkhead.queueSize", one("0", "2", "10"));
        settings.put("bulkhead.maxWait", one("1ms", "10ms"));
        settings.put("retry.maxAttempts", one("1", "2", "3"));
        settings.put("retry.delay", one("0s", "1ms"));
        settings.put("rateLimit.limit", one("1000", "100000"));
        settings.put("breaker.window", one("20 calls", "1s", "exactly 10 calls"));
        settings.put("breaker.minimumCalls", "5");
        settings.put("breaker.failureThreshold", one("0", "3", "20"));
        settings.put("breaker.openFor", one("2ms", "10ms"));
        settings.put("breaker.maxOpenFor", "20ms");
        settings.put("breaker.probeTimeout", one("5ms", "50ms"));
        settings.put("breaker.rampUp", one("0s", "10ms"));
        return settings;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
