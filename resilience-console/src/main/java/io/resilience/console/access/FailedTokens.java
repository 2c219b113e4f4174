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

    /** Whether an address has to wait; its tokens are not even looked at. */
    boolean tooMany(String address) {
        Failures seen = byAddress.getIfPresent(address);
        return seen != null && seen.number >= MOST && ticker.nanos() - seen.began < MINUTE;
    }

    void failed(String address) {
        long now = ticker.nanos();
        byAddress
                .asMap()
                .merge(
                        address,
                        new Failures(now, 1),
                        (seen, one) -> now - seen.began < MINUTE ? new Failures(seen.began, seen.number + 1) : one);
    }
}
