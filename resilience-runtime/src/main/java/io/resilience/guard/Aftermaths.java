package io.resilience.guard;

import io.resilience.deadletter.AnswerCodec;
import io.resilience.deadletter.CallSignature;
import io.resilience.exception.Problem;
import io.resilience.fallback.FallbackChain;
import io.resilience.idempotency.AnswerStore;
import io.resilience.policy.Policies;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what follows the last attempt of an operation's calls: fallbacks, dead letters, first answers. */
final class Aftermaths {
    private final Guards.Desk desk;
    private final Machines machines;
    private final Engine engine;

    Aftermaths(Guards.Desk desk, Machines machines, Engine engine) {
        this.desk = desk;
        this.machines = machines;
        this.engine = engine;
    }

    Aftermath of(Plan plan, Policies.Recovery recovery, List<Problem> problems) {
        FallbackChain chain = FallbackChain.of(
                recovery.fallbacks(),
                plan.method(),
                machines.answers(plan),
                engine.workers().handlers(),
                problems);
        Method method = plan.method();
        DurableFirst firsts = recovery.idempotency() == null ? null : firsts(plan, problems);
        if (method == null || !Inspection.keeps(recovery)) {
            return new Aftermath(plan, chain, null, firsts);
        }
        problems.addAll(desk.box().codec().problems(method));
        return new Aftermath(
                plan,
                chain,
                new Aftermath.Letters(desk.box(), CallSignature.of(method), recovery.deadLetter()),
                firsts);
    }

    private @Nullable DurableFirst firsts(Plan plan, List<Problem> problems) {
        Method method = plan.method();
        AnswerStore store = desk.firstAnswers();
        if (method == null || store == null || plan.keyPosition() < 0) {
            return null;
        }
        DurableFirst.Desk shared = new DurableFirst.Desk(
                store, desk.box().script(), desk.clerks(), engine.clockwork().timer());
        DurableFirst firsts = new DurableFirst(shared, plan.name(), CallSignature.of(method), AnswerCodec.of(method));
        problems.addAll(firsts.problems(method));
        return firsts;
    }
}
