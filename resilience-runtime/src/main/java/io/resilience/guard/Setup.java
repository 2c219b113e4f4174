package io.resilience.guard;

import io.resilience.failure.FailureRules;
import io.resilience.policy.Policies;

/** All that a pipeline is made of: what is guarded, by which rules, with which machines, in which runtime. */
record Setup(Plan plan, Rules rules, Machinery machinery, Engine engine) {

    /** The settings in force, the failure rules made of them, and whether every call is timed exactly. */
    record Rules(Policies policies, FailureRules failures, boolean exactTiming) {}

    Name name() {
        return plan.name();
    }
}
