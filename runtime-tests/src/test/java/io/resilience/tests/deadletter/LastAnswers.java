package io.resilience.tests.deadletter;

import io.resilience.fallback.RememberedAnswer;
import io.resilience.fallback.RememberedAnswers;
import io.resilience.testkit.ManualClockwork;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Last good answers that outlive a runtime, on manual time; may be made to fail. */
final class LastAnswers implements RememberedAnswers {
    private record Entry(String json, long at, long until) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final ManualClockwork time;
    boolean broken;
    int asked;

    LastAnswers(ManualClockwork time) {
        this.time = time;
    }

    @Override
    public synchronized @Nullable RememberedAnswer find(String service, String operation, String argumentsKey) {
        asked++;
        check();
        Entry found = entries.get(key(service, operation, argumentsKey));
        return found == null || time.nanos() >= found.until
                ? null
                : new RememberedAnswer(found.json, Duration.ofNanos(time.nanos() - found.at));
    }

    @Override
    public synchronized void remember(
            String service, String operation, String argumentsKey, String json, Duration maxAge) {
        check();
        entries.put(
                key(service, operation, argumentsKey), new Entry(json, time.nanos(), time.nanos() + maxAge.toNanos()));
    }

    /** What lies in the store. */
    synchronized String texts() {
        return entries.toString();
    }

    private void check() {
        if (broken) {
            throw new IllegalStateException("disk full");
        }
    }

    private static String key(String service, String operation, String argumentsKey) {
        return service + " " + operation + " " + argumentsKey;
    }

    @Override
    public synchronized int purge() {
        int before = entries.size();
        entries.values().removeIf(entry -> time.nanos() >= entry.until);
        return before - entries.size();
    }

    @Override
    public void close() {}
}
