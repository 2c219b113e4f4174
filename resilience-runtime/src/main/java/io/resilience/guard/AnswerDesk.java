package io.resilience.guard;

import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.StoreClerks;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.fallback.LastingAnswers;
import io.resilience.fallback.RememberedAnswers;
import io.resilience.idempotency.AnswerStore;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Policies;
import io.resilience.time.Timer;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Where answers outlive the program, and what operations make of that. */
public record AnswerDesk(Stores stores, LetterScript script, StoreClerks clerks, Timer timer) {

    /** The stores that there are; null for none. */
    public record Stores(
            @Nullable AnswerStore first, @Nullable RememberedAnswers last) {
        /** What clears each of answers whose time is over, by how the log calls them. */
        public Map<String, Runnable> purges() {
            Map<String, Runnable> purges = new LinkedHashMap<>();
            if (first != null) {
                purges.put("first answers", () -> all(first::purge));
            }
            if (last != null) {
                purges.put("last good answers", () -> all(last::purge));
            }
            return purges;
        }

        private static void all(IntSupplier batch) {
            int removed = batch.getAsInt();
            while (removed > 0) {
                removed = batch.getAsInt();
            }
        }
    }

    /** The first answers of an operation that wants them, and has a key; null where they stay in memory. */
    @Nullable
    DurableFirst firsts(Plan plan, Policies.Recovery recovery, Collection<Problem> problems) {
        Method method = plan.method();
        AnswerStore store = stores.first;
        if (recovery.idempotency() == null || method == null || store == null || plan.keyPosition() < 0) {
            return null;
        }
        DurableFirst.Desk shared = new DurableFirst.Desk(store, script, clerks, timer);
        DurableFirst firsts = new DurableFirst(shared, plan, CallSignature.of(method), script.answers(method));
        problems.addAll(firsts.problems(method));
        return firsts;
    }

    /** The last good answers of an operation that wants them to outlive the program; null where they stay in memory. */
    @Nullable
    LastingAnswers lasts(Plan plan, Policies.Recovery recovery, Collection<Problem> problems) {
        if (recovery.fallbacks().stream().noneMatch(AnswerDesk::isPersistent)) {
            return null;
        }
        Method method = plan.method();
        RememberedAnswers store = stores.last;
        if (method == null || store == null) {
            problems.add(method == null ? byName(plan) : withoutStore(plan));
            return null;
        }
        unstorable(plan, method, problems);
        DurableLast.Desk shared = new DurableLast.Desk(store, script, clerks);
        return new DurableLast(shared, plan, CallSignature.of(method), script.answers(method));
    }

    private static boolean isPersistent(FallbackPolicy policy) {
        return policy instanceof FallbackPolicy.Remembered remembered
                && remembered.cache().persistent();
    }

    private static Problem byName(Plan plan) {
        return unstorable(
                plan.name().toString(),
                "a persistent cache needs a method, which says what its answers are",
                "annotate one, or take persistent out for this operation");
    }

    private static Problem withoutStore(Plan plan) {
        return unstorable(
                plan.name().toString(),
                "a persistent cache has no store to keep answers in",
                "give Resilience.builder().rememberedAnswers(store), set deadLetters.store.url, or take persistent"
                        + " out");
    }

    private void unstorable(Plan plan, Method method, Collection<Problem> problems) {
        String place = plan.name().toString();
        script.codec().problems(method).stream()
                .map(problem -> unstorable(
                        place, "its answers are kept by its arguments, and " + problem.cause(), problem.remedy()))
                .forEach(problems::add);
        String obstacle = script.answers(method).obstacle();
        if (obstacle != null) {
            problems.add(unstorable(place, "its answer can't be stored: " + obstacle, "take persistent out"));
        }
    }

    private static Problem unstorable(String place, String cause, String remedy) {
        return Problem.of(ProblemKind.CACHED_UNSTORABLE, place, cause, remedy);
    }
}
