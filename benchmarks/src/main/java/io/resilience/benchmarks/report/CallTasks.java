package io.resilience.benchmarks.report;

import io.resilience.benchmarks.Trial;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Registry;
import io.resilience.benchmarks.way.Way;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** The measurements of calls. */
final class CallTasks {
    private CallTasks() {}

    static List<Task> trials(Effort effort, List<Trial> trials, int... threadCounts) {
        List<Task> tasks = new ArrayList<>();
        for (Trial trial : trials) {
            for (int threads : threadCounts) {
                for (Contender contender : trial.contenders()) {
                    ChainedOptionsBuilder options = call(effort, trial, contender);
                    tasks.add(Task.jmh(trial.name(), contender.name(), threads, options.threads(threads)));
                }
            }
        }
        return tasks;
    }

    static List<Task> machine(Effort effort) {
        List<Task> tasks = new ArrayList<>();
        for (int threads : new int[] {1, 2}) {
            for (String primitive : Primitives.ALL.keySet()) {
                tasks.add(Task.jmh(
                        "machine",
                        primitive,
                        threads,
                        effort.options()
                                .include("MachineBenchmark." + primitive + "$")
                                .threads(threads)));
            }
        }
        return tasks;
    }

    static List<Task> annotated(Effort effort) {
        List<Task> tasks = new ArrayList<>();
        for (int threads : new int[] {1, 2}) {
            for (Way way : Way.values()) {
                ChainedOptionsBuilder options = effort.options().include("WayBenchmark.call");
                tasks.add(Task.jmh(
                        "annotated",
                        way.title(),
                        threads,
                        options.param("way", way.name()).threads(threads)));
            }
        }
        return tasks;
    }

    static List<Task> guards(Effort effort) {
        List<Task> tasks = new ArrayList<>();
        for (int guards : new int[] {1, 10, 100, 1_000, 10_000}) {
            for (Contender contender : Trial.STACK.contenders()) {
                boolean all = guards == 1_000;
                if (all || contender == Contender.OURS || contender == Contender.RESILIENCE4J) {
                    tasks.add(spread(effort, contender, guards, 1));
                }
                if (all) {
                    tasks.add(spread(effort, contender, guards, 2));
                }
            }
        }
        return tasks;
    }

    static List<Task> windows(Effort effort) {
        List<Task> tasks = new ArrayList<>();
        for (int calls : new int[] {10, 100, 1_000, 10_000, 100_000}) {
            for (Contender contender : List.of(
                    Contender.OURS,
                    Contender.RESILIENCE4J,
                    Contender.RESILIENCE4J_LOCK_FREE,
                    Contender.FAILSAFE,
                    Contender.SMALLRYE)) {
                tasks.add(window(effort, contender, "calls", calls));
            }
        }
        for (int seconds : new int[] {10, 600}) {
            for (Contender contender : List.of(
                    Contender.OURS,
                    Contender.RESILIENCE4J,
                    Contender.RESILIENCE4J_LOCK_FREE,
                    Contender.FAILSAFE,
                    Contender.SENTINEL,
                    Contender.HYSTRIX)) {
                tasks.add(window(effort, contender, "s", seconds));
            }
        }
        return tasks;
    }

    static List<Task> registry(Effort effort) {
        List<Task> tasks = new ArrayList<>();
        for (int keys : new int[] {1, 1_000, 100_000}) {
            for (Registry registry : Registry.values()) {
                ChainedOptionsBuilder options = effort.options()
                        .include("RegistryBenchmark.call")
                        .param("registry", registry.name())
                        .param("keys", String.valueOf(keys));
                tasks.add(Task.jmh("registry", registry.title(), keys, options));
            }
        }
        return tasks;
    }

    private static ChainedOptionsBuilder call(Effort effort, Trial trial, Contender contender) {
        return effort.options()
                .include("CallBenchmark.call")
                .param("trial", trial.name())
                .param("contender", contender.name());
    }

    private static Task spread(Effort effort, Contender contender, int guards, int threads) {
        ChainedOptionsBuilder options = effort.options()
                .include("SpreadBenchmark.call")
                .param("contender", contender.name())
                .param("guards", String.valueOf(guards))
                .threads(threads);
        return Task.jmh(threads == 1 ? "guards" : "guards from 2 threads", contender.name(), guards, options);
    }

    private static Task window(Effort effort, Contender contender, String unit, int length) {
        ChainedOptionsBuilder options = call(effort, Trial.BREAKER, contender).param("window", length + " " + unit);
        return Task.jmh("window of " + unit, contender.name(), length, options);
    }
}
