package io.resilience.benchmarks.report;

import io.resilience.benchmarks.Trial;
import io.resilience.benchmarks.cost.Burden;
import io.resilience.benchmarks.cost.StartUp;
import io.resilience.benchmarks.stack.Blend;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Registry;
import io.resilience.benchmarks.way.Way;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** A part of the report that can be measured by itself. */
public enum Section {
    /** What the machine takes for its primitives. */
    MACHINE {
        @Override
        List<Task> tasks(Effort effort) {
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
    },
    /** Calls that succeed. */
    SUCCESS {
        @Override
        List<Task> tasks(Effort effort) {
            return trials(effort, List.of(Trial.STACK, Trial.EVERYTHING, Trial.BREAKER), 1, 2, 4, 8);
        }
    },
    /** A time limit alone. */
    TIMEOUT {
        @Override
        List<Task> tasks(Effort effort) {
            return trials(effort, List.of(Trial.TIMEOUT), 1, 2);
        }
    },
    /** A thread pool alone. */
    POOL {
        @Override
        List<Task> tasks(Effort effort) {
            return trials(effort, List.of(Trial.POOL), 1, 2, 4);
        }
    },
    /** A failure and a retry. */
    RETRY {
        @Override
        List<Task> tasks(Effort effort) {
            return trials(effort, List.of(Trial.RETRIED), 1);
        }
    },
    /** A failure and a fallback. */
    FALLBACK {
        @Override
        List<Task> tasks(Effort effort) {
            return trials(effort, List.of(Trial.FALLBACK), 1, 2);
        }
    },
    /** Refusals. */
    REFUSED {
        @Override
        List<Task> tasks(Effort effort) {
            return trials(effort, List.of(Trial.REFUSED), 1, 2);
        }
    },
    /** Stages. */
    ASYNC {
        @Override
        List<Task> tasks(Effort effort) {
            return trials(effort, List.of(Trial.ASYNC, Trial.LATER), 1, 2);
        }
    },
    /** An annotated method. */
    ANNOTATED {
        @Override
        List<Task> tasks(Effort effort) {
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
    },
    /** Calls spread over many guards. */
    GUARDS {
        @Override
        List<Task> tasks(Effort effort) {
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
    },
    /** Windows of a breaker. */
    WINDOWS {
        @Override
        List<Task> tasks(Effort effort) {
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
            for (int seconds : new int[] {10, 60, 600}) {
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
    },
    /** Breakers found by name. */
    REGISTRY {
        @Override
        List<Task> tasks(Effort effort) {
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
    },
    /** Heap. */
    MEMORY {
        @Override
        List<Task> tasks(Effort effort) {
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
    },
    /** Start-up. */
    START {
        @Override
        List<Task> tasks(Effort effort) {
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
    };

    /** As many as every peer keeps guarding; Sentinel lets calls pass beyond 6,000 resources. */
    private static final int MANY = 5_000;

    abstract List<Task> tasks(Effort effort);

    /** Whether its figures are of trials. */
    boolean ofTrials() {
        return EnumSet.range(SUCCESS, ASYNC).contains(this);
    }

    /** Its name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Section named(String word) {
        for (Section section : values()) {
            if (section.word().equals(word)) {
                return section;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no section; there are " + List.of(values()));
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

    private static List<Task> trials(Effort effort, List<Trial> trials, int... threadCounts) {
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
