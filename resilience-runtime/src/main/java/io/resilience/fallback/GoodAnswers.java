package io.resilience.fallback;

import io.resilience.fallback.FallbackStep.Given;
import io.resilience.policy.CachePolicy;
import org.jspecify.annotations.Nullable;

/**
 * The good answers of one operation: those in memory, and behind them those that outlive the program, which a persistent cache asks for
 * what memory doesn't know.
 *
 * @param lasting null where none do
 */
public record GoodAnswers(CallAnswers recent, @Nullable LastingAnswers lasting) {
    /** Answers in memory only. */
    public static GoodAnswers inMemory(CallAnswers answers) {
        return new GoodAnswers(answers, null);
    }

    void remember(CachePolicy policy, @Nullable Object[] arguments, @Nullable Object answer) {
        recent.remember(policy, arguments, answer);
        if (policy.persistent() && lasting != null) {
            lasting.remember(arguments, answer, policy.maxAge());
        }
    }

    @Nullable
    Given find(CachePolicy policy, @Nullable Object[] arguments) {
        Given known = recent.find(arguments, policy.maxAge());
        return known != null || !policy.persistent() || lasting == null ? known : find(policy, arguments, lasting);
    }

    private @Nullable Given find(CachePolicy policy, @Nullable Object[] arguments, LastingAnswers behind) {
        LastingAnswers.Kept kept = behind.find(arguments);
        if (kept == null || kept.ageNanos() > policy.maxAge().toNanos()) {
            return null;
        }
        Given given = new Given(kept.value(), kept.ageNanos());
        recent.restore(policy, arguments, given);
        return given;
    }
}
