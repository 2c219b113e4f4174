package io.resilience.deadletter;

import io.resilience.exception.IdempotencyConflictException;
import io.resilience.exception.RefusedException;
import io.resilience.failure.CauseChain;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One replay of one letter: decode, call, and tell the store what came of it until it has heard. */
final class Redelivery {
    private final ReplayEnvironment environment;
    private final ReplayTarget target;
    private final ReplaySettings settings;
    private final DeadLetters letters;
    private final LeasedCall leased;
    private final CompletableFuture<ReplayOutcome> outcome = new CompletableFuture<>();

    Redelivery(ReplayEnvironment environment, ReplaySettings settings, ReplayTarget target, LetterLease lease) {
        this.environment = environment;
        this.settings = settings;
        this.target = target;
        this.letters = environment.letters();
        this.leased = environment.calls().begin(lease, settings.lease(), environment.executor());
    }

    /** Makes the call on this thread; the stage completes when it has ended and the letter says so, never exceptionally. */
    CompletionStage<ReplayOutcome> run() {
        @Nullable Object[] arguments;
        try {
            arguments = arguments();
        } catch (UnstorableCallException unreadable) {
            park(String.valueOf(unreadable.getMessage()));
            return outcome;
        }
        call(arguments).whenComplete((value, failure) -> {
            if (failure == null) {
                succeed();
            } else {
                fail(CauseChain.outOfFuture(failure));
            }
        });
        return outcome;
    }

    private @Nullable Object[] arguments() throws UnstorableCallException {
        String kept = leased.letter().call().signature();
        String now = target.signature().text();
        if (!kept.equals(now)) {
            throw new UnstorableCallException(
                    "the operation is " + now + " now and was " + kept
                            + " when the letter was kept; call it by hand, then discard the letter",
                    null);
        }
        return environment.script().read(leased.letter().call(), target.signature());
    }

    private CompletionStage<?> call(@Nullable Object[] arguments) {
        CallContext.Scope scope = CallContext.replaying(leased.letter()).open();
        try {
            Object result = target.call(arguments);
            return result instanceof CompletionStage<?> stage ? stage : CompletableFuture.completedFuture(result);
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        } finally {
            scope.close();
        }
    }

    /** It is not made after all. */
    void giveBack() {
        leased.endHere(new LeasedCall.Ending(letters::release, stored -> {}, false));
    }

    private void succeed() {
        end(letters::complete, true, () -> {
            environment.news().replayed(target, leased.id(), true);
            return ReplayOutcome.SUCCEEDED;
        });
    }

    private void fail(Throwable failure) {
        if (notMade(failure)) {
            end(letters::release, false, () -> ReplayOutcome.REFUSED);
            return;
        }
        String error = LetterFailure.of(failure, 1).text();
        Duration pause = settings.backoff()
                .pause(leased.letter().deliveries(), environment.clockwork().chance());
        end(lease -> letters.fail(lease, error, pause), false, () -> failed(error));
    }

    private ReplayOutcome failed(String error) {
        environment.news().replayed(target, leased.id(), false);
        boolean last = leased.letter().deliveries() >= letters.maxDeliveries();
        return last ? tellParked(error) : ReplayOutcome.FAILED;
    }

    private void park(String reason) {
        end(lease -> letters.park(lease, reason), false, () -> tellParked(reason));
    }

    private ReplayOutcome tellParked(String reason) {
        environment.news().parked(leased.letter(), reason);
        return ReplayOutcome.PARKED;
    }

    /** Tells the store what came of it until it has heard; what ended for good is not made again meanwhile. */
    private void end(Predicate<LetterLease> change, boolean forGood, Supplier<ReplayOutcome> told) {
        leased.endHere(
                new LeasedCall.Ending(change, stored -> outcome.complete(stored ? told.get() : late()), forGood));
    }

    private ReplayOutcome late() {
        environment.news().late(target, leased.id());
        return ReplayOutcome.STALE;
    }

    private static boolean notMade(Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return true;
        }
        return failure instanceof CancellationException
                || (failure instanceof RefusedException && !(failure instanceof IdempotencyConflictException));
    }
}
