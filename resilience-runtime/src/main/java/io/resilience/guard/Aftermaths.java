package io.resilience.guard;

import io.resilience.config.GuardedMethod;
import io.resilience.config.LetterNames;
import io.resilience.deadletter.CallSignature;
import io.resilience.exception.Problem;
import io.resilience.fallback.FallbackChain;
import io.resilience.fallback.GoodAnswers;
import io.resilience.fallback.Unchanging;
import io.resilience.policy.Policies;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Makes what follows the last attempt of an operation's calls: fallbacks, dead letters, first answers. */
final class Aftermaths {
    private final Guards.Desk desk;
    private final Machines machines;
    private final Engine engine;
    private final LetterNames letterNames = new LetterNames();

    Aftermaths(Guards.Desk desk, Machines machines, Engine engine) {
        this.desk = desk;
        this.machines = machines;
        this.engine = engine;
    }

    Aftermath of(Plan plan, Policies.Recovery recovery, List<Problem> problems) {
        FallbackChain chain = FallbackChain.of(
                recovery.fallbacks(),
                plan.method(),
                new GoodAnswers(machines.answers(plan), desk.answers().lasts(plan, recovery, problems)),
                engine.workers().handlers(),
                problems);
        Method method = plan.method();
        DurableFirst firsts = desk.answers().firsts(plan, recovery, problems);
        if (method == null || !Inspection.keeps(recovery)) {
            return new Aftermath(plan, chain, null, firsts);
        }
        problems.addAll(desk.box().codec().problems(method));
        if (problems.isEmpty()) {
            shared(plan.name(), method, problems);
        }
        return new Aftermath(
                plan,
                chain,
                new Aftermath.Letters(
                        desk.box(), CallSignature.of(method), isUnchanging(method), recovery.deadLetter()),
                firsts);
    }

    private void shared(Name name, Method method, List<Problem> problems) {
        Problem shared = letterNames.meet(new GuardedMethod.Name(name.service(), name.operation()), method);
        if (shared != null) {
            problems.add(shared);
        }
    }

    private static boolean isUnchanging(Method method) {
        return Arrays.stream(method.getParameterTypes()).allMatch(Unchanging::isType);
    }
}
