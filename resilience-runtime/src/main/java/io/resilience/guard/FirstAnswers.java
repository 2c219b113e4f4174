package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.policy.IdempotencyPolicy;
import io.resilience.time.Ticker;

/**
 * The first answers of an idempotent operation by their keys, bounded in number and age. A call whose key is known gets the first
 * answer; while the first call is still under way it waits for it. Only a success is remembered: after a failure, or another's
 * answer in its place, the key is free again.
 */
final class FirstAnswers {
    private final Cache<String, FirstCall> calls;
    private final Name name;

    FirstAnswers(Name name, IdempotencyPolicy policy, Ticker ticker) {
        this.name = name;
        this.calls = Caffeine.newBuilder()
                .maximumSize(policy.maxSize())
                .expireAfterWrite(policy.keepFor())
                .ticker(ticker::coarse)
                .build();
    }

    /** The call under this key: {@code mine} if it is the first, else the one that was. */
    FirstCall enter(String key, FirstCall mine) {
        FirstCall known = calls.asMap().putIfAbsent(key, mine);
        if (known == null) {
            mine.onFailure(() -> calls.asMap().remove(key, mine));
            return mine;
        }
        if (!known.sameArguments(mine)) {
            throw new IdempotencyConflictException(name.service(), name.operation(), key);
        }
        return known;
    }

    /** The settings in force changed. */
    void fit(IdempotencyPolicy policy) {
        calls.policy().eviction().ifPresent(bound -> bound.setMaximum(policy.maxSize()));
        calls.policy().expireAfterWrite().ifPresent(bound -> bound.setExpiresAfter(policy.keepFor()));
    }
}
