package io.resilience.health;

/** How well a service, or the whole, does its work; the worse the later. */
public enum HealthStatus {
    /** Nothing is known to be wrong. */
    HEALTHY,
    /** Some calls are refused, fail or wait; the work goes on. */
    DEGRADED,
    /** A service refuses every call; of the whole: what the program cannot work without is refused. */
    CRITICAL;

    /** The worse of the two. */
    public HealthStatus and(HealthStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
