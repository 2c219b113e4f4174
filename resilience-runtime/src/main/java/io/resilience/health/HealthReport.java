package io.resilience.health;

import java.util.List;
import java.util.Map;

/**
 * How the whole is, at one moment.
 *
 * @param status of the whole; optional operations don't count
 * @param live false when only a restart can help: time stands still, so no limit is held any more; what happens to a dependency
 *     never makes it false
 * @param ready false when new work should go elsewhere: the runtime is closed, or an essential service is CRITICAL
 * @param reasons what is wrong with operations that count, the gravest first
 * @param services every service by its name
 */
public record HealthReport(
        HealthStatus status,
        boolean live,
        boolean ready,
        List<HealthReason> reasons,
        Map<String, ServiceHealth> services) {
    /** Copies the list. */
    public HealthReport {
        reasons = List.copyOf(reasons);
    }
}
