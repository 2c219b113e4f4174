package io.resilience.guard;

import io.resilience.annotation.BulkheadKind;
import io.resilience.config.AnnotationReader;
import io.resilience.config.Configuration;
import io.resilience.config.Effective;
import io.resilience.config.GuardedMethod;
import io.resilience.deadletter.ArgumentCodec;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.fallback.FallbackChain;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Policies;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a method by its annotations and settings, and what is wrong with it, found without making a guard: the same rules as
 * at start-up, for builds.
 *
 * @param guarded what the annotations say
 * @param effective what is in force; a policy that can't be is absent
 * @param problems what is wrong or doubtful
 */
public record Inspection(GuardedMethod guarded, Effective effective, List<Problem> problems) {

    /**
     * Inspects a method as called on {@code type}; null when no annotation asks for a guard.
     *
     * @param configuration what the program's files say, as far as the build knows them
     */
    public static @Nullable Inspection of(Class<?> type, Method method, Configuration configuration) {
        Set<Problem> problems = new LinkedHashSet<>();
        GuardedMethod guarded = AnnotationReader.read(type, method, problems);
        if (guarded == null) {
            return null;
        }
        Effective effective = configuration.examine(guarded, problems);
        problems.addAll(effective.warnings());
        Problem repeated = RetryInTransaction.of(guarded, effective);
        if (repeated != null) {
            problems.add(repeated);
        }
        Policies.Recovery recovery = effective.policies().recovery();
        FallbackChain.check(recovery.fallbacks(), method, problems);
        unstorable(method, recovery, problems);
        return new Inspection(guarded, effective, List.copyOf(problems));
    }

    /** What is wrong with policies of what is guarded already. */
    static void check(Plan plan, Policies policies, Collection<Problem> problems) {
        virtual(plan.name(), policies, problems);
        Method method = plan.method();
        if (method != null) {
            FallbackChain.check(policies.recovery().fallbacks(), method, problems);
            unstorable(method, policies.recovery(), problems);
        }
    }

    /** A bulkhead of virtual threads where there are none. */
    static void virtual(Name name, Policies policies, Collection<Problem> problems) {
        BulkheadPolicy bulkhead = policies.gates().bulkhead();
        if (bulkhead != null && bulkhead.kind() == BulkheadKind.VIRTUAL && !WorkerThreads.virtualThreadsExist()) {
            problems.add(Problem.of(
                    ProblemKind.VIRTUAL_THREADS_MISSING,
                    name.toString(),
                    "a bulkhead of kind VIRTUAL needs Java 21 or later and this is "
                            + Runtime.version().feature(),
                    "use THREAD_POOL here"));
        }
    }

    /** What keeps a dead letter from being made of a call, where calls are kept. */
    static void unstorable(Method method, Policies.Recovery recovery, Collection<Problem> problems) {
        if (keeps(recovery)) {
            problems.addAll(new ArgumentCodec().problems(method));
        }
    }

    /** Whether calls of the method that fail are kept. */
    public boolean keepsLetters() {
        return keeps(effective.policies().recovery());
    }

    /** Whether calls that fail are kept. */
    static boolean keeps(Policies.Recovery recovery) {
        return recovery.deadLetter() != null
                || recovery.fallbacks().stream().anyMatch(FallbackPolicy.Queued.class::isInstance);
    }
}
