package io.resilience.guard;

import io.resilience.annotation.BulkheadKind;
import io.resilience.breaker.Breaker;
import io.resilience.failure.FailureRules;
import io.resilience.policy.Policies;
import org.jspecify.annotations.Nullable;

/** All that a pipeline is made of: what is guarded, by which rules, with which machines, in which runtime. */
record Setup(Plan plan, Rules rules, Machinery machinery, Engine engine, Aftermath aftermath) {

    /** The settings in force, the failure rules made of them, and whether every call is timed exactly. */
    record Rules(Policies policies, FailureRules failures, boolean exactTiming) {}

    /** The same with one breaker in place of many. */
    Setup with(Breaker breaker) {
        return new Setup(plan, rules, machinery.with(breaker), engine, aftermath);
    }

    /** Whether a returned value of the guarded method can be a failure. */
    boolean judgesResults() {
        Class<?> type = plan.method() == null || plan.returnsStage()
                ? Object.class
                : plan.method().getReturnType();
        return rules.failures.judgesResults(type);
    }

    /** Whether calls run on their caller's thread, with nothing to look up by their arguments. */
    boolean runsInPlace() {
        var bulkhead = rules.policies.gates().bulkhead();
        return plan.threading() == Plan.Threading.SYNC
                && machinery.byArgument().split() == null
                && isPlain()
                && !aftermath.notesArguments()
                && (bulkhead == null || bulkhead.kind() == BulkheadKind.SEMAPHORE);
    }

    /** Whether calls are guarded and no more: they have no key, and are not written down before. */
    boolean isPlain() {
        return plan.keyPosition() < 0 && rules.policies.recovery().idempotency() == null && !aftermath.writesAhead();
    }

    Name name() {
        return plan.name();
    }

    /**
     * The pipeline of the breaker that a call's arguments choose. Apart from the pipeline: the JIT does not inline a method whose types
     * are not loaded, and few programs load these.
     */
    Pipeline keyed(@Nullable Object[] arguments, Pipeline otherwise) {
        Machinery.Split by = machinery.byArgument().split();
        return by == null ? otherwise : new Pipeline(with(by.breaker(arguments)));
    }
}
