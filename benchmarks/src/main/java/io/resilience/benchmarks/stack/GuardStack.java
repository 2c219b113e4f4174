package io.resilience.benchmarks.stack;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Our own guards, called with a body that is made once. */
final class GuardStack {
    private GuardStack() {}

    static List<Stack> of(Recipe recipe, Workload work, String timing, int count) {
        Resilience resilience = Resilience.builder()
                .configure(settings ->
                        settings.source(Sources.NONE).set("timing", timing).yaml("benchmark", yaml(recipe)))
                .build();
        List<Stack> stacks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String operation = "call" + i;
            Guard guard = resilience.guard("bench", operation);
            stacks.add(
                    recipe.blend().async()
                            ? new Staged(guard, work)
                            : new Plain(resilience, operation, guard, work::run));
        }
        return stacks;
    }

    private static String yaml(Recipe recipe) {
        StringBuilder text = new StringBuilder("resilience:\n  services:\n    bench:\n");
        text.append(recipe.has(Part.BREAKER) ? breaker(recipe.window()) : "      breaker: false\n");
        if (recipe.has(Part.RETRY)) {
            text.append("      retry: {maxAttempts: " + Recipe.MAX_ATTEMPTS + ", delay: 0s, budgetRatio: unlimited}\n");
        }
        if (recipe.has(Part.BULKHEAD)) {
            text.append("      bulkhead: {maxConcurrent: " + Recipe.MAX_CONCURRENT + "}\n");
        }
        if (recipe.has(Part.POOL)) {
            text.append("      bulkhead: {kind: THREAD_POOL, maxConcurrent: " + Recipe.POOL_SIZE + ", queueSize: "
                    + Recipe.POOL_SIZE + "}\n");
        }
        if (recipe.has(Part.TIMEOUT)) {
            text.append("      timeout: ").append(recipe.timeout().toMillis()).append("ms\n");
        }
        if (recipe.has(Part.FALLBACK)) {
            text.append("      fallbacks: [{value: " + Recipe.FALLBACK + "}]\n");
        }
        return text.toString();
    }

    /** The window is judged besides the failures in a row; where one is asked for, by itself. */
    private static String breaker(Window window) {
        String rate = "failureRate: " + Recipe.FAILURE_RATE + ", minimumCalls: " + window.minimum();
        if (window.equals(Window.USUAL)) {
            return "      breaker: {failureThreshold: 5, " + rate + "}\n";
        }
        String span = window.calls() > 0 ? window.calls() + " calls" : window.seconds() + "s";
        return "      breaker: {failureThreshold: 0, window: " + span + ", " + rate + "}\n";
    }

    private record Plain(Resilience resilience, String operation, Guard guard, Body<Object> body) implements Stack {
        @Override
        public Object call() throws Throwable {
            return guard.call(body);
        }

        @Override
        public void open() {
            resilience.breakers().forceOpen("bench", operation, "benchmark", null);
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
