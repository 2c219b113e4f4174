package io.resilience.guard;

import io.resilience.config.Effective;
import io.resilience.exception.Problem;
import io.resilience.failure.FailureRules;
import io.resilience.policy.Policies;
import java.util.List;

/** Makes pipelines in two steps: a draft, which may fail and touches no machine, and the pipeline round its machines. */
final class Pipelines {
    private final Engine engine;
    private final Machines machines;
    private final Aftermaths aftermaths;

    Pipelines(Engine engine, Machines machines, Aftermaths aftermaths) {
        this.engine = engine;
        this.machines = machines;
        this.aftermaths = aftermaths;
    }

    /** All of a pipeline but its machines. */
    record Draft(Plan plan, Setup.Rules rules, Aftermath aftermath) {}

    /** What settings make of a plan; what can't work is added to {@code problems}. */
    Draft draft(Plan plan, Effective effective, boolean exactTiming, List<Problem> problems) {
        Policies policies = effective.policies();
        Inspection.virtual(plan.name(), policies, problems);
        if (plan.method() == null) {
            effective.checkKeyByName(plan.name().toString(), problems);
        }
        Setup.Rules rules = new Setup.Rules(
                policies,
                FailureRules.of(policies.failures(), engine.clockwork().wall())
                        .toldBy(engine.workers().origin()),
                exactTiming);
        return new Draft(plan, rules, aftermaths.of(plan, policies.recovery(), problems));
    }

    /** The pipeline, round machines that take up its settings; those that are missing are made. */
    Pipeline pipeline(Draft draft) {
        Machinery machinery = machines.of(draft.plan, draft.rules.policies());
        return new Pipeline(new Setup(draft.plan, draft.rules, machinery, engine, draft.aftermath));
    }
}
