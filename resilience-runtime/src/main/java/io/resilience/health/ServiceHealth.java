package io.resilience.health;

import io.resilience.config.Criticality;
import java.util.List;

/**
 * How a service is.
 *
 * @param status CRITICAL when each of its breakers refuses, optional operations left out unless all are
 * @param criticality the highest of its operations
 * @param breakers how many it has
 * @param refusing how many of them are open or forced open
 */
public record ServiceHealth(
        HealthStatus status, Criticality criticality, int breakers, int refusing, List<HealthReason> reasons) {
    /** Copies the list. */
    public ServiceHealth {
        reasons = List.copyOf(reasons);
    }
}
