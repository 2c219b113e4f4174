package io.resilience.deadletter;

import io.resilience.exception.IdempotencyConflictException;
import io.resilience.exception.RefusedException;
import io.resilience.failure.CauseChain;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replay of one letter: decode, call, and settle the lease once, by what came of it. */
final class Redelivery {
    private static final Logger LOG = LoggerFactory.getLogger(Redelivery.class);
    private final ReplayEnvironment environment;
    private final ReplayTarget target;
    private final ReplaySettings settings;
    private final LetterLease lease;

    Redelivery(ReplayEnvironment environment, ReplaySettings settings, ReplayTarget target, LetterLease lease) {
        this.environment = environment;
        this.settings = settings;
        this.target = target;
        this.lease = lease;
    }

    /** Makes the call on this thread; the stage completes when it has ended and the letter says so, never exceptionally. */
    CompletionStage<ReplayOutcome> run() {
        @Nullable Object[] arguments;
        try {
            arguments = arguments();
        } catch (UnstorableCallException unreadable) {
            return CompletableFuture.completedFuture(stored(() -> parked(String.valueOf(unreadable.getMessage()))));
        }
        LeaseKeeper keeper = LeaseKeeper.keep(
                environment.clockwork().timer(),
                environment.executor(),
                settings.lease(),
                () -> environment.letters().extend(lease, settings.lease()));
        return call(arguments).handle((value, failure) -> {
            keeper.stop();
            return stored(() -> failure == null ? succeeded() : failed(CauseChain.outOfFuture(failure)));
        });
    }

    private @Nullable Object[] arguments() throws UnstorableCallException {
        String kept = lease.letter().call().signature();
        String now = target.signature().text();
        if (!kept.equals(now)) {
            throw new UnstorableCallException(
                    "the operation is " + now + " now and was " + kept
                            + " when the letter was kept; call it by hand, then discard the letter",
                    null);
        }
        return environment.script().read(lease.letter().call(), target.signature());
    }

    private CompletionStage<?> call(@Nullable Object[] arguments) {
        CallContext.Scope scope = CallContext.replaying(lease.letter()).open();
        try {
            Object result = target.call(arguments);
            return result instanceof CompletionStage<?> stage ? stage : CompletableFuture.completedFuture(result);
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        } finally {
            scope.close();
        }
    }

    /** What came of it; a store that fails now hands the letter out again when its lease is over. */
    private ReplayOutcome stored(Supplier<ReplayOutcome> settlement) {
        ReplayOutcome outcome = ReplayOutcome.STALE;
        try {
            outcome = settlement.get();
        } catch (RuntimeException broken) {
            LOG.error(
                    "the outcome of replaying {} could not be stored",
                    lease.letter().id(),
                    broken);
        }
        if (outcome == ReplayOutcome.STALE) {
            environment.news().late(target, lease);
        }
        return outcome;
    }

    private ReplayOutcome succeeded() {
        if (!environment.letters().complete(lease)) {
            return ReplayOutcome.STALE;
        }
        environment.news().replayed(target, lease, true);
        return ReplayOutcome.SUCCEEDED;
    }

    private ReplayOutcome failed(Throwable failure) {
        if (notMade(failure)) {
            return environment.letters().release(lease) ? ReplayOutcome.REFUSED : ReplayOutcome.STALE;
        }
        String error = LetterFailure.of(failure, 1).text();
        int deliveries = lease.letter().deliveries();
        Duration pause =
                settings.backoff().pause(deliveries, environment.clockwork().chance());
        if (!environment.letters().fail(lease, error, pause)) {
            return ReplayOutcome.STALE;
        }
        environment.news().replayed(target, lease, false);
        boolean last = deliveries >= environment.letters().maxDeliveries();
        return last ? tellParked(error) : ReplayOutcome.FAILED;
    }

    private static boolean notMade(Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return true;
        }
        return failure instanceof CancellationException
                || (failure instanceof RefusedException && !(failure instanceof IdempotencyConflictException));
    }

    private ReplayOutcome parked(String reason) {
        return environment.letters().park(lease, reason) ? tellParked(reason) : ReplayOutcome.STALE;
    }

    private ReplayOutcome tellParked(String reason) {
        environment.news().parked(lease.letter(), reason);
        return ReplayOutcome.PARKED;
    }
}
