package io.resilience.benchmarks.report;

import io.resilience.benchmarks.Trial;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A part of the report that can be measured by itself. */
public enum Section {
    /** What the machine takes for its primitives. */
    MACHINE(CallTasks::machine),
    /** Success through breaker, retry, bulkhead. */
    STACK(effort -> CallTasks.trials(effort, List.of(Trial.STACK), 1, 2, 4, 8)),
    /** Success through all policies. */
    EVERYTHING(effort -> CallTasks.trials(effort, List.of(Trial.EVERYTHING), 1, 2, 4, 8)),
    /** Success through a breaker. */
    BREAKER(effort -> CallTasks.trials(effort, List.of(Trial.BREAKER), 1, 2)),
    /** A time limit alone. */
    TIMEOUT(effort -> CallTasks.trials(effort, List.of(Trial.TIMEOUT), 1, 2)),
    /** A thread pool alone. */
    POOL(effort -> CallTasks.trials(effort, List.of(Trial.POOL), 1, 2, 4)),
    /** A failure and a retry. */
    RETRY(effort -> CallTasks.trials(effort, List.of(Trial.RETRIED), 1)),
    /** A failure and a fallback. */
    FALLBACK(effort -> CallTasks.trials(effort, List.of(Trial.FALLBACK), 1, 2)),
    /** Refusals. */
    REFUSED(effort -> CallTasks.trials(effort, List.of(Trial.REFUSED), 1, 2)),
    /** Stages. */
    ASYNC(effort -> CallTasks.trials(effort, List.of(Trial.ASYNC, Trial.LATER), 1, 2)),
    /** An annotated method. */
    ANNOTATED(CallTasks::annotated),
    /** Calls spread over many guards. */
    GUARDS(CallTasks::guards),
    /** Windows of a breaker. */
    WINDOWS(CallTasks::windows),
    /** Breakers found by name. */
    REGISTRY(CallTasks::registry),
    /** Heap. */
    MEMORY(CostTasks::memory),
    /** Start-up. */
    START(CostTasks::start);

    private final Function<Effort, List<Task>> tasks;

    Section(Function<Effort, List<Task>> tasks) {
        this.tasks = tasks;
    }

    List<Task> tasks(Effort effort) {
        return tasks.apply(effort);
    }

    /** Whether its figures are of trials. */
    boolean ofTrials() {
        return EnumSet.range(STACK, ASYNC).contains(this);
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
}
