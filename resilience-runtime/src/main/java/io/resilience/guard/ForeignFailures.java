package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.failure.FailureKind;
import io.resilience.failure.RefusalOrigin;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Exceptions of another API, raised in place of ours. A refusal is told by where it comes from: the last {@value #MOST} that were
 * raised and are still there are known by identity. What can't be made is raised as ours.
 */
final class ForeignFailures implements RaisedFailures, RefusalOrigin {
    private static final int MOST = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(ForeignFailures.class);

    private final RaisedFailures maker;
    private final Cache<Throwable, FailureKind> raised = Caffeine.newBuilder()
            .weakKeys()
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();

    private ForeignFailures(RaisedFailures maker) {
        this.maker = maker;
    }

    /** {@code maker} with its exceptions known; ours are known by their class. */
    static RaisedFailures of(RaisedFailures maker) {
        return maker == RaisedFailures.DEFAULT || maker instanceof ForeignFailures ? maker : new ForeignFailures(maker);
    }

    @Override
    public @Nullable FailureKind kindOf(Throwable failure) {
        return raised.getIfPresent(failure);
    }

    @Override
    public Throwable open(Name name, String state, LongSupplier remainingNanos, @Nullable Throwable lastCause) {
        return known(
                FailureKind.REFUSAL,
                () -> maker.open(name, state, remainingNanos, lastCause),
                () -> DEFAULT.open(name, state, remainingNanos, lastCause));
    }

    @Override
    public Throwable full(Name name, String why) {
        return known(FailureKind.REFUSAL, () -> maker.full(name, why), () -> DEFAULT.full(name, why));
    }

    @Override
    public Throwable rateExceeded(Name name, Duration retryAfter) {
        return known(
                FailureKind.REFUSAL,
                () -> maker.rateExceeded(name, retryAfter),
                () -> DEFAULT.rateExceeded(name, retryAfter));
    }

    @Override
    public Throwable timedOut(Name name, Duration limit, @Nullable Throwable cause) {
        return known(
                FailureKind.TRANSIENT,
                () -> maker.timedOut(name, limit, cause),
                () -> DEFAULT.timedOut(name, limit, cause));
    }

    private Throwable known(FailureKind kind, Supplier<@Nullable Throwable> theirs, Supplier<Throwable> ours) {
        Throwable failure = null;
        try {
            failure = theirs.get();
        } catch (Throwable broken) {
            LOG.warn("{} could not make an exception; one of ours is raised in its place", maker, broken);
        }
        if (failure == null) {
            return ours.get();
        }
        raised.put(failure, kind);
        return failure;
    }
}
