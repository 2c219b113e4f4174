package io.resilience.trial;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Opening;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Plays recorded outcomes to a breaker with some settings, in a time of its own: the same breaker that guards calls, closed and with an
 * empty window at first, whose open times have no jitter.
 *
 * <p>Calls go in when they began and come out when they ended. Within one millisecond those that end come first, in the order of the
 * record, then those that begin and last longer; so it was where one thread called. What this breaker refuses has no outcome. What the
 * live breaker refused has none either: such a call is refused here, or passes and tells nothing.
 */
final class Rerun {
    private static final int NANOS = 1_000_000;
    /** Of an entry of more refused calls, so many are tried and stand for all. */
    private static final int TRIED = 256;

    private static final int INDEX_BITS = 24;

    private final OutcomeLog.Excerpt excerpt;
    private final BreakerPolicy policy;
    private final RerunTime time;
    private final CourseKeeper keeper;
    private final Breaker breaker;
    private final Throwable failure = new RecordedFailure();
    /** Permits of calls that last, in order of their ends. */
    private final long[] permits;
    /** When they begin, in ms, above the place of their permit. */
    private final long[] begins;

    private int begun;
    private int ended;
    private long unknown;

    Rerun(OutcomeLog.Excerpt excerpt, BreakerPolicy settings) {
        this.excerpt = excerpt;
        this.policy = steady(settings);
        long first = excerpt.entries().stream()
                .mapToLong(entry -> PackedOutcome.end(entry) - PackedOutcome.duration(entry))
                .min()
                .orElse(0);
        this.time = new RerunTime((excerpt.origin() + Math.min(first, excerpt.from())) * NANOS);
        this.keeper = new CourseKeeper(BreakerState.CLOSED, time.nanos());
        this.breaker = new Breaker(policy, time.clockwork(), move -> keeper.moved(move, time.nanos()));
        this.begins = begins(excerpt.entries());
        this.permits = new long[begins.length];
    }

    private static BreakerPolicy steady(BreakerPolicy policy) {
        Opening opening = policy.opening();
        return new BreakerPolicy(
                policy.trip(),
                new Opening(opening.openFor(), opening.multiplier(), opening.maxOpenFor(), 0),
                policy.probing(),
                policy.reach());
    }

    private static long[] begins(List<Long> entries) {
        long[] lasting = entries.stream()
                .mapToLong(Long::longValue)
                .filter(entry -> PackedOutcome.duration(entry) > 0)
                .flatMap(entry -> LongStream.generate(() -> entry).limit(PackedOutcome.count(entry)))
                .toArray();
        for (int i = 0; i < lasting.length; i++) {
            // a call can have begun before the log did, but no earlier than the longest duration before
            long began = PackedOutcome.end(lasting[i]) - PackedOutcome.duration(lasting[i]) + PackedOutcome.LONGEST;
            lasting[i] = began << INDEX_BITS | i;
        }
        Arrays.sort(lasting);
        return lasting;
    }

    /** What a rerun shows; {@code unknown} are calls that were refused live, would have passed here, and ended nobody knows how. */
    record Shown(Course course, long unknown) {}

    /** Plays all of it, until {@code now} nanoseconds. */
    Shown play(long now, LongFunction<Instant> wall) {
        for (long entry : excerpt.entries()) {
            beginBefore(PackedOutcome.end(entry));
            time.advance((excerpt.origin() + PackedOutcome.end(entry)) * NANOS);
            end(entry);
        }
        time.advance(now);
        return new Shown(keeper.course(Math.max(now, time.nanos()), wall), unknown);
    }

    private void beginBefore(long end) {
        while (begun < begins.length && began(begins[begun]) < end) {
            time.advance((excerpt.origin() + began(begins[begun])) * NANOS);
            permits[(int) (begins[begun] & (1 << INDEX_BITS) - 1)] = enter();
            begun++;
        }
    }

    private static long began(long begin) {
        return (begin >>> INDEX_BITS) - PackedOutcome.LONGEST;
    }

    /** A nanosecond late, as the calls that are timed exactly: a probe that ends just when its time is over is in time. */
    private long ask() {
        return breaker.enter(policy, time.nanos() | 1);
    }

    private long enter() {
        long permit = ask();
        if (permit == Breaker.REFUSED) {
            keeper.refused(1);
        }
        return permit;
    }

    private void end(long entry) {
        long calls = PackedOutcome.count(entry);
        if (PackedOutcome.kind(entry) == PackedOutcome.REFUSED) {
            refusedLive(calls);
            return;
        }
        for (long i = 0; i < calls; i++) {
            long permit = PackedOutcome.duration(entry) > 0 ? permits[ended++] : enter();
            if (permit != Breaker.REFUSED) {
                settle(permit, entry);
            }
        }
    }

    private void settle(long permit, long entry) {
        long now = time.nanos();
        long slowCall = policy.trip().rates().slowCall().toNanos();
        long duration = PackedOutcome.duration(entry);
        boolean slow = slowCall > 0 && (duration * NANOS >= slowCall || duration == PackedOutcome.LONGEST);
        switch (PackedOutcome.kind(entry)) {
            case PackedOutcome.SUCCESS, PackedOutcome.QUICK -> breaker.succeeded(policy, permit, slow, now);
            case PackedOutcome.FAILURE -> breaker.failed(policy, permit, failure, slow, now);
            default -> breaker.released(policy, permit, now);
        }
    }

    private void refusedLive(long calls) {
        long tried = Math.min(calls, TRIED);
        long refused = 0;
        for (long i = 0; i < tried; i++) {
            long permit = ask();
            if (permit == Breaker.REFUSED) {
                refused++;
            } else {
                breaker.released(policy, permit, time.nanos());
            }
        }
        long all = refused * calls / tried;
        keeper.refused(all);
        unknown += calls - all;
    }
}
