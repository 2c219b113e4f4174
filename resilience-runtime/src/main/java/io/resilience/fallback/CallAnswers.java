package io.resilience.fallback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.fallback.FallbackStep.Given;
import io.resilience.policy.CachePolicy;
import io.resilience.time.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The good answers of one method by the arguments of the call, bounded in number and age. It belongs to the method, not to a
 * chain of fallbacks, so that a change of settings forgets nothing. An answer is copied when it comes and when it goes, so that what a caller does
 * to its own changes no other.
 */
public final class CallAnswers {
    private final Ticker ticker;
    private volatile @Nullable Fitted fitted;

    /** Remembers nothing yet. */
    public CallAnswers(Ticker ticker) {
        this.ticker = ticker;
    }

    private record Remembered(@Nullable Object value, long at) {}

    private record Fitted(CachePolicy policy, Cache<CallKey, Remembered> cache) {}

    /** Answers that are remembered now, including some that are too old. */
    public long size() {
        Fitted now = fitted;
        return now == null ? 0 : now.cache.estimatedSize();
    }

    /** How old the answer for these arguments is, null when none is remembered. */
    public @Nullable Duration age(@Nullable Object... arguments) {
        Given given = find(CallKey.of(arguments), Duration.ofNanos(Long.MAX_VALUE));
        return given == null ? null : Duration.ofNanos(given.ageNanos());
    }

    void remember(CachePolicy policy, CallKey key, @Nullable Object answer) {
        cache(policy).put(key, new Remembered(ValueCopy.of(answer), ticker.coarse()));
    }

    /** Takes an answer of some age, unless there is one; bounds that are in force stay. */
    void restore(CachePolicy policy, CallKey key, Given given) {
        Fitted now = fitted;
        Cache<CallKey, Remembered> cache = now == null ? fit(policy) : now.cache;
        Remembered kept = new Remembered(ValueCopy.of(given.value()), ticker.coarse() - given.ageNanos());
        cache.asMap().putIfAbsent(key, kept);
    }

    @Nullable
    Given find(CallKey key, Duration maxAge) {
        Fitted now = fitted;
        Remembered remembered = now == null ? null : now.cache.getIfPresent(key);
        if (remembered == null) {
            return null;
        }
        long age = Math.max(0, ticker.coarse() - remembered.at);
        return age > maxAge.toNanos() ? null : new Given(ValueCopy.of(remembered.value), age);
    }

    private Cache<CallKey, Remembered> cache(CachePolicy policy) {
        Fitted now = fitted;
        return now != null && now.policy.equals(policy) ? now.cache : fit(policy);
    }

    private synchronized Cache<CallKey, Remembered> fit(CachePolicy policy) {
        Fitted now = fitted;
        Cache<CallKey, Remembered> cache = now == null ? create(policy) : now.cache;
        cache.policy().eviction().ifPresent(bound -> bound.setMaximum(policy.maxSize()));
        cache.policy().expireAfterWrite().ifPresent(bound -> bound.setExpiresAfter(policy.maxAge()));
        fitted = new Fitted(policy, cache);
        return cache;
    }

    private Cache<CallKey, Remembered> create(CachePolicy policy) {
        return Caffeine.newBuilder()
                .maximumSize(policy.maxSize())
                .expireAfterWrite(policy.maxAge())
                .ticker(ticker::coarse)
                .executor(Runnable::run)
                .build();
    }
}
