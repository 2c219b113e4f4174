package io.resilience.flight;

import io.resilience.event.Events;

/** Writes attempts to the flight recorder, and lets it see the decisions; does nothing where the recorder is absent. */
public final class FlightLog {
    private static final boolean PRESENT =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private FlightLog() {}

    /** Lets the recorder see what happens to the calls of a runtime. */
    public static void attach(Events events) {
        if (PRESENT) {
            FlightWitness witness = new FlightWitness();
            witness.attends(); // now, not where the stack may end: a class that can't be initialized then never can
            events.witness(witness);
        }
    }

    /**
     * An attempt has ended. To be called for those that were measured and for slow ones only.
     *
     * @param sampled whether it was measured exactly
     */
    public static void attempt(String service, String operation, String outcome, long nanos, boolean sampled) {
        if (PRESENT) {
            record(service, operation, outcome, nanos, sampled);
        }
    }

    private static void record(String service, String operation, String outcome, long nanos, boolean sampled) {
        if (FlightProbes.ATTEMPT.isEnabled()) {
            FlightAttempt attempt = new FlightAttempt();
            attempt.outcome = outcome;
            attempt.took = nanos;
            attempt.sampled = sampled;
            attempt.finish(service, operation);
        }
    }
}
