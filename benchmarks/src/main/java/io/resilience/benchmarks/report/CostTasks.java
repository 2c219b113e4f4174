package io.resilience.benchmarks.report;

import io.resilience.benchmarks.Trial;
import io.resilience.benchmarks.cost.Burden;
import io.resilience.benchmarks.cost.StartUp;
import io.resilience.benchmarks.stack.Blend;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Registry;
import java.util.ArrayList;
import java.util.List;

/** The measurements of what is not a call. */
final class CostTasks {
    /** As many as every peer keeps guarding; Sentinel lets calls pass beyond 6,000 resources. */
    private static final int MANY = 5_000;

    private CostTasks() {}

    static List<Task> memory(Effort effort) {
        List<Task> tasks = new ArrayList<>();
        for (Contender contender : Trial.STACK.contenders()) {
            tasks.add(heap(contender, Blend.STACK));
        }
        tasks.add(heap(Contender.OURS, Blend.BREAKER));
        tasks.add(heap(Contender.RESILIENCE4J, Blend.BREAKER));
        tasks.add(heap(Contender.OURS, Blend.EVERYTHING));
        for (Registry registry : Registry.values()) {
            tasks.add(new Task(
                    "heap of a registry",
                    registry.title(),
                    100_000,
                    () -> Score.of(Double.NaN, Burden.ofRegistry(registry, 100_000))));
        }
        return tasks;
    }

    static List<Task> start(Effort effort) {
        List<Task> tasks = new ArrayList<>();
        for (StartUp.Kind kind : StartUp.Kind.values()) {
            if (kind.compiled()) {
                tasks.add(new Task("class files", kind.title(), 1_000, () -> kilobytes(kind, false)));
                tasks.add(new Task("jar", kind.title(), 1_000, () -> kilobytes(kind, true)));
            }
            tasks.add(start(effort, kind, 1_000, false));
        }
        for (StartUp.Kind kind : List.of(StartUp.Kind.BYTE_BUDDY, StartUp.Kind.NAMED, StartUp.Kind.RESILIENCE4J)) {
            tasks.add(start(effort, kind, 10_000, false));
            tasks.add(start(effort, kind, 10_000, true));
        }
        return tasks;
    }

    private static Task heap(Contender contender, Blend blend) {
        return new Task(
                "heap of a guard: " + blend.name(),
                contender.name(),
                MANY,
                () -> Score.of(Double.NaN, Burden.ofGuards(contender, blend, MANY)));
    }

    private static Task start(Effort effort, StartUp.Kind kind, int operations, boolean heap) {
        return new Task(
                heap ? "heap after start" : "start",
                kind.title(),
                operations,
                () -> Score.of(Double.NaN, StartUp.of(kind, operations, effort.runs(), heap)));
    }

    private static Score kilobytes(StartUp.Kind kind, boolean jar) throws Exception {
        return Score.of(Double.NaN, StartUp.kilobytes(kind, 1_000, jar));
    }
}
