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

    /** What the answer to these arguments is found by, as they are now. */
    CallKey key(@Nullable Object[] arguments, boolean persistent) {
        CallKey key = CallKey.of(arguments);
        return persistent && lasting != null ? key.withLasting(lasting.key(arguments)) : key;
    }

    /** Takes an answer; not in memory where the arguments may have changed since their key was made. */
    void remember(CachePolicy policy, CallKey key, @Nullable Object answer) {
        if (key.changing() == null) {
            recent.remember(policy, key, answer);
        }
        String text = key.lasting();
        if (policy.persistent() && lasting != null && text != null) {
            lasting.remember(text, answer, policy.maxAge());
        }
    }

    @Nullable
    Given find(CachePolicy policy, CallKey key) {
        Given known = key.changing() == null ? recent.find(key, policy.maxAge()) : null;
        return known != null || !policy.persistent() || lasting == null ? known : find(policy, key, lasting);
    }

    private @Nullable Given find(CachePolicy policy, CallKey key, LastingAnswers behind) {
        String text = key.lasting();
        LastingAnswers.Kept kept = text == null ? null : behind.find(text);
        if (kept == null || kept.ageNanos() > policy.maxAge().toNanos()) {
            return null;
        }
        Given given = new Given(kept.value(), kept.ageNanos());
        if (key.changing() == null) {
            recent.restore(policy, key, given);
        }
        return given;
    }
}
