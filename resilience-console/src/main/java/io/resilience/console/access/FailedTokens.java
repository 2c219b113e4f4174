package io.resilience.console.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.time.Ticker;
import java.util.concurrent.TimeUnit;

/** Counts wrong tokens by the address that they come from; whoever sent {@value #MOST} in a minute is asked to wait. */
final class FailedTokens {
    static final int MOST = 20;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private record Failures(long began, int number) {}

    private final Cache<String, Failures> byAddress =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Ticker ticker;

    FailedTokens(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Counts a wrong token; false if its address has sent too many of them within a minute. */
    boolean admits(String address) {
        long now = ticker.nanos();
        Failures seen = byAddress
                .asMap()
                .merge(
                        address,
                        new Failures(now, 1),
                        (before, one) ->
                                now - before.began < MINUTE ? new Failures(before.began, before.number + 1) : one);
        return seen.number <= MOST;
    }
}
