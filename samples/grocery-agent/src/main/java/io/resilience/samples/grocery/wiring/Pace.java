package io.resilience.samples.grocery.wiring;

import io.resilience.Resilience;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast a run goes: the file's figures suit a run of a minute; a shorter one needs breakers that try again sooner, and a model
 * that is given up sooner.
 *
 * @param share of a minute, at most 1
 */
record Pace(double share) {
    private static final Duration OPEN = Duration.ofSeconds(2);
    private static final Duration LONGEST_OPEN = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration RAMP_UP = Duration.ofSeconds(1);

    static Pace of(double share) {
        return new Pace(share);
    }

    /** Changes the settings of all five services while they run, which any program may do. */
    void apply(Resilience resilience) {
        if (share >= 1) {
            return;
        }
        for (String service : MetricsBoard.SERVICES) {
            Map<String, String> settings = new LinkedHashMap<>();
            settings.put("breaker.openFor", scaled(OPEN, 200));
            settings.put("breaker.maxOpenFor", scaled(LONGEST_OPEN, 300));
            settings.put("breaker.rampUp", scaled(RAMP_UP, 50));
            settings.put("timeout.value", scaled(PATIENCE, 250));
            resilience.configure(service, settings);
        }
    }

    private String scaled(Duration figure, long leastMillis) {
        return Math.max(leastMillis, (long) (figure.toMillis() * share)) + "ms";
    }
}
