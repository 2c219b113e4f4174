package io.resilience.benchmarks;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.util.concurrent.CompletionStage;

/** Our own guard, called by its name with a body that is made once. */
final class GuardStack {
    private GuardStack() {}

    static Stack of(Recipe recipe, Workload work, String timing) {
        Resilience resilience = Resilience.builder()
                .configure(settings ->
                        settings.source(Sources.NONE).set("timing", timing).yaml("benchmark", yaml(recipe)))
                .build();
        Guard guard = resilience.guard("bench", "call");
        return recipe.blend().async() ? new Staged(guard, work) : new Plain(resilience, guard, work);
    }

    private static String yaml(Recipe recipe) {
        Recipe.Blend blend = recipe.blend();
        StringBuilder text = new StringBuilder("resilience:\n  services:\n    bench:\n");
        text.append("      breaker: {failureThreshold: 5, failureRate: 0}\n");
        if (blend.retries()) {
            text.append("      retry: {maxAttempts: ")
                    .append(Recipe.MAX_ATTEMPTS)
                    .append(", delay: 0s, budgetRatio: unlimited}\n      bulkhead: {maxConcurrent: ")
                    .append(Recipe.MAX_CONCURRENT)
                    .append("}\n");
        }
        if (blend.limitsTime()) {
            text.append("      timeout: ").append(recipe.timeout().toMillis()).append("ms\n");
            text.append("      fallbacks: [{value: ").append(Recipe.FALLBACK).append("}]\n");
        }
        return text.toString();
    }

    private static final class Plain implements Stack {
        private final Resilience resilience;
        private final Guard guard;
        private final Body<Object> body;

        Plain(Resilience resilience, Guard guard, Workload work) {
            this.resilience = resilience;
            this.guard = guard;
            this.body = work::run;
        }

        @Override
        public Object call() throws Throwable {
            return guard.call(body);
        }

        @Override
        public void open() {
            resilience.breakers().forceOpen("bench", "call", "benchmark", null);
        }
    }

    private static final class Staged implements Stack {
        private final Guard guard;
        private final Body<CompletionStage<Object>> body;

        @SuppressWarnings("unchecked")
        Staged(Guard guard, Workload work) {
            this.guard = guard;
            this.body = () -> (CompletionStage<Object>) work.run();
        }

        @Override
        public Object call() {
            return guard.callAsync(body);
        }
    }
}
