package io.resilience.console.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.time.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.TimeUnit;

/**
 * Counts wrong tokens by the address that they come from; whoever sent {@value #MOST} in a minute is asked to wait. Thread-safe.
 */
public final class FailedTokens {
    static final int MOST = 20;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private record Failures(long began, int number) {}

    private final Cache<String, Failures> byAddress =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Ticker ticker;
    private final boolean forwarded;

    /** Counts none yet; where {@code forwarded}, a proxy tells the client's address as the last of {@code X-Forwarded-For}. */
    public FailedTokens(Ticker ticker, boolean forwarded) {
        this.ticker = ticker;
        this.forwarded = forwarded;
    }

    /** Counts a wrong token; false if its address has sent too many of them within a minute. */
    boolean admits(HttpServletRequest request) {
        String address = address(request);
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

    /** What stands before the last address was written by the client itself. */
    private String address(HttpServletRequest request) {
        String told = forwarded ? request.getHeader("X-Forwarded-For") : null;
        return told == null
                ? String.valueOf(request.getRemoteAddr())
                : told.substring(told.lastIndexOf(',') + 1).strip();
    }
}
