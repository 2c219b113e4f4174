package io.resilience.samples.grocery.terminal;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From a breaker's opening to its closing.
 *
 * @param breaker its service and operation
 * @param began when it opened, after the start of the run
 * @param why it opened
 * @param failedProbes how often it tried in vain
 * @param ended when it closed; null while it has not
 */
public record Outage(
        String breaker,
        Duration began,
        String why,
        int failedProbes,
        @Nullable Duration ended) {
    Outage probedInVain() {
        return new Outage(breaker, began, why, failedProbes + 1, ended);
    }

    Outage over(Duration at) {
        return new Outage(breaker, began, why, failedProbes, at);
    }

    /** One line, such as {@code 00:03 sqlite/save  open 1.4 s, 1 probe failed; 5 failures in a row: database is locked}. */
    @Override
    public String toString() {
        String probes =
                failedProbes == 0 ? "" : ", " + failedProbes + (failedProbes == 1 ? " probe" : " probes") + " failed";
        return Words.clock(began) + " " + Words.fit(breaker, 20) + lasted() + probes + "; " + why;
    }

    private String lasted() {
        return ended == null
                ? "still open"
                : String.format(
                        Locale.ROOT, "closed after %.1f s", ended.minus(began).toMillis() / 1000.0);
    }
}
