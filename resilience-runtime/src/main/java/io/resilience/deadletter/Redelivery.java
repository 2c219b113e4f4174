package io.resilience.deadletter;

import io.resilience.event.ResilienceEvent.LetterParked;
import io.resilience.event.ResilienceEvent.LetterReplayed;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.exception.RefusedException;
import io.resilience.metrics.Count;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replay of one letter: decode, call, and settle the lease once, by what came of it. */
final class Redelivery {
    private static final Logger LOG = LoggerFactory.getLogger(Redelivery.class);
    private final ReplayEnvironment environment;
    private final ReplayTarget target;
    private final LetterLease lease;

    Redelivery(ReplayEnvironment environment, ReplayTarget target, LetterLease lease) {
        this.environment = environment;
        this.target = target;
        this.lease = lease;
    }

    /** Makes the call on this thread; the stage completes when it has ended and the letter says so, never exceptionally. */
    CompletionStage<ReplayOutcome> run() {
        @Nullable Object[] arguments;
        try {
            arguments = arguments();
        } catch (UnstorableCallException unreadable) {
            return CompletableFuture.completedFuture(parked(String.valueOf(unreadable.getMessage())));
        }
        return call(arguments).handle((value, failure) -> settled(failure));
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
        return environment
                .codec()
                .decode(target.signature(), lease.letter().call().arguments());
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

    private ReplayOutcome settled(@Nullable Throwable failure) {
        try {
            return failure == null ? succeeded() : failed(unwrapped(failure));
        } catch (RuntimeException broken) {
            LOG.error(
                    "the outcome of replaying {} could not be stored",
                    lease.letter().id(),
                    broken);
            return ReplayOutcome.STALE;
        }
    }

    private ReplayOutcome succeeded() {
        if (!environment.letters().complete(lease)) {
            return ReplayOutcome.STALE;
        }
        tell(true);
        return ReplayOutcome.SUCCEEDED;
    }

    private ReplayOutcome failed(Throwable failure) {
        if (notMade(failure)) {
            return environment.letters().release(lease) ? ReplayOutcome.REFUSED : ReplayOutcome.STALE;
        }
        String error = LetterFailure.of(failure, 1).text();
        if (!environment.letters().fail(lease, error, Duration.ZERO)) {
            return ReplayOutcome.STALE;
        }
        tell(false);
        boolean last = lease.letter().deliveries() >= environment.letters().maxDeliveries();
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
        if (environment.events().heard()) {
            environment
                    .events()
                    .publish(new LetterParked(
                            target.service(), target.operation(), lease.letter().id(), reason));
        }
        return ReplayOutcome.PARKED;
    }

    private void tell(boolean succeeded) {
        environment
                .metrics()
                .of(target.service(), target.operation())
                .add(succeeded ? Count.REPLAYED : Count.REPLAY_FAILED);
        if (environment.events().heard()) {
            environment
                    .events()
                    .publish(new LetterReplayed(
                            target.service(), target.operation(), lease.letter().id(), succeeded));
        }
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable inner = failure;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
