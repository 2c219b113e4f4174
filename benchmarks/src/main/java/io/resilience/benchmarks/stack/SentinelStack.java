package io.resilience.benchmarks.stack;

import com.alibaba.csp.sentinel.AsyncEntry;
import com.alibaba.csp.sentinel.Entry;
import com.alibaba.csp.sentinel.SphU;
import com.alibaba.csp.sentinel.Tracer;
import com.alibaba.csp.sentinel.slots.block.RuleConstant;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRule;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRuleManager;
import com.alibaba.csp.sentinel.slots.block.flow.FlowRule;
import com.alibaba.csp.sentinel.slots.block.flow.FlowRuleManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sentinel's entry and exit round the work, with a degrade rule as breaker and a flow rule of threads as bulkhead. Its rules are
 * the JVM's; each stack is a resource of its own.
 */
final class SentinelStack {
    private static final AtomicInteger NAMES = new AtomicInteger();

    static {
        System.setProperty("csp.sentinel.log.dir", "benchmarks/target/sentinel");
    }

    private SentinelStack() {}

    static List<Stack> of(Recipe recipe, Workload work, int count) {
        List<DegradeRule> breakers = new ArrayList<>(DegradeRuleManager.getRules());
        List<FlowRule> limits = new ArrayList<>(FlowRuleManager.getRules());
        List<Stack> stacks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String resource = "bench" + NAMES.incrementAndGet();
            breakers.add(breaker(resource, recipe.window()));
            if (recipe.has(Part.BULKHEAD)) {
                limits.add(limit(resource));
            }
            stacks.add(recipe.blend().async() ? new Staged(resource, work) : new Around(resource, work));
        }
        DegradeRuleManager.loadRules(breakers);
        FlowRuleManager.loadRules(limits);
        return stacks;
    }

    private static DegradeRule breaker(String resource, Window window) {
        return new DegradeRule(resource)
                .setGrade(RuleConstant.DEGRADE_GRADE_EXCEPTION_RATIO)
                .setCount(Recipe.FAILURE_RATE)
                .setMinRequestAmount(5)
                .setStatIntervalMs(1000 * Math.max(1, window.seconds()))
                .setTimeWindow(3600);
    }

    private static FlowRule limit(String resource) {
        FlowRule rule = new FlowRule(resource).setGrade(RuleConstant.FLOW_GRADE_THREAD);
        return rule.setCount(Recipe.MAX_CONCURRENT);
    }

    private record Around(String resource, Workload work) implements Stack {
        @Override
        public Object call() throws Exception {
            Entry entry = SphU.entry(resource);
            try {
                return work.run();
            } catch (Exception failure) {
                Tracer.traceEntry(failure, entry);
                throw failure;
            } finally {
                entry.exit();
            }
        }
    }

    private record Staged(String resource, Workload work) implements Stack {
        @Override
        public Object call() throws Exception {
            AsyncEntry entry = SphU.asyncEntry(resource);
            return ((CompletionStage<?>) work.run()).whenComplete((answer, failure) -> {
                if (failure != null) {
                    Tracer.traceEntry(failure, entry);
                }
                entry.exit();
            });
        }
    }
}
