package io.resilience.fallback;

import io.resilience.policy.CachePolicy;
import io.resilience.policy.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Gives the last good answer for the same arguments, if it is young enough.
 *
 * @param anonymous whether a call may come without its arguments, and then is like no other
 */
record RememberedFallback(GoodAnswers answers, CachePolicy cache, Filter filter, boolean anonymous)
        implements FallbackStep {
    @Override
    public FallbackKind kind() {
        return FallbackKind.CACHED;
    }

    @Override
    public @Nullable Given answer(Call call) {
        CallKey given = call.key();
        if (given == null && anonymous && call.arguments().length == 0) {
            return null;
        }
        return answers.find(cache, given != null ? given : answers.key(call.arguments(), cache.persistent()));
    }
}
