package io.resilience.guard;

import io.resilience.deadletter.CallContext;
import io.resilience.event.ResilienceEvent.CallAnswered;
import io.resilience.event.ResilienceEvent.CallFailed;
import io.resilience.event.ResilienceEvent.CallRecovered;
import io.resilience.failure.FailedResultException;
import io.resilience.failure.FailureKind;
import io.resilience.fallback.Answer;
import io.resilience.fallback.Call;
import io.resilience.fallback.FallbackKind;
import io.resilience.metrics.Count;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a call that failed for good: it is kept as a dead letter if it is to be, then the fallbacks are asked, and if
 * none answers the caller gets the original failure.
 */
final class Recovery {
    private final Setup setup;
    private final Aftermath aftermath;

    Recovery(Setup setup) {
        this.setup = setup;
        this.aftermath = setup.aftermath();
    }

    boolean remembers() {
        return aftermath.fallbacks().remembers()
                || setup.machinery().byArgument().firsts() != null;
    }

    void remember(Body<?> body, @Nullable Object value) {
        if (Around.innermost(body) instanceof FirstCall first) {
            first.succeeded();
        }
        if (aftermath.fallbacks().remembers()) {
            GivenCall<?> given = GivenCall.of(body);
            aftermath.fallbacks().remember(given == null ? null : given.key(), value);
        }
    }

    /** Notes that a call succeeded after more than one attempt. */
    void recovered(int attempts) {
        setup.machinery().metrics().add(Count.RETRY_RECOVERED);
        if (setup.engine().events().heard()) {
            setup.engine().events().publish(new CallRecovered(service(), operation(), attempts));
        }
    }

    /** Another answer, or the failure. */
    @SuppressWarnings({"unchecked", "NullAway"
    }) // T itself may be nullable; fallbacks were checked against the return type when they were resolved
    <T extends @Nullable Object> T recover(Body<T> body, Throwable failure, int attempts) throws Throwable {
        Call call = call(body, failure, attempts);
        if (call == null) {
            throw failure;
        }
        Answer answer = aftermath.chain(body).answer(call);
        if (counted(answer, failure, attempts)) {
            return (T) answer.value();
        }
        if (failure instanceof FailedResultException judged) {
            return (T) judged.result();
        }
        throw failure;
    }

    /** Another answer, or the failure, as a stage. */
    @SuppressWarnings("unchecked") // as above
    <T extends @Nullable Object> CompletionStage<T> recoverStage(
            Body<? extends CompletionStage<T>> body, Throwable failure, int attempts) {
        Call call = call(body, failure, attempts);
        if (call == null) {
            return CompletableFuture.failedFuture(failure);
        }
        return aftermath.chain(body).answerAsync(call).thenCompose(answer -> {
            if (counted(answer, failure, attempts)) {
                return CompletableFuture.completedFuture((T) answer.value());
            }
            return failure instanceof FailedResultException judged
                    ? CompletableFuture.completedFuture((T) judged.result())
                    : CompletableFuture.failedFuture(failure);
        });
    }

    /** The call as fallbacks see it, kept if it is to be; null when nobody is to be asked. */
    private @Nullable Call call(Body<?> body, Throwable failure, int attempts) {
        if (setup.rules().failures().classify(failure) == FailureKind.CANCELLED) {
            setup.machinery().metrics().add(Count.CANCELLED);
            return null;
        }
        if (CallContext.current().replays(service(), operation())) {
            unanswered(failure, attempts);
            return null;
        }
        if (aftermath.isEmpty(body) && !(failure instanceof FailedResultException)) {
            unanswered(failure, attempts);
            return null;
        }
        return aftermath.call(body, failure, attempts, setup.rules().failures());
    }

    private boolean counted(Answer answer, Throwable failure, int attempts) {
        setup.machinery().metrics().add(Count.FALLBACK_FAILED, answer.failed());
        FallbackKind kind = answer.kind();
        if (kind == null) {
            unanswered(failure, attempts);
            return false;
        }
        answered(kind, failure);
        if (kind == FallbackKind.CACHED) {
            CallContext.current().remembered(answer.ageNanos());
        }
        return true;
    }

    private void answered(FallbackKind kind, Throwable failure) {
        setup.machinery().metrics().add(count(kind));
        if (setup.engine().events().heard()) {
            setup.engine().events().publish(new CallAnswered(service(), operation(), kind.name(), failure));
        }
    }

    private static Count count(FallbackKind kind) {
        return switch (kind) {
            case METHOD, HANDLER, FUNCTION -> Count.FALLBACK_METHOD;
            case VALUE -> Count.FALLBACK_VALUE;
            case CACHED -> Count.FALLBACK_CACHED;
            case QUEUE -> Count.FALLBACK_QUEUE;
        };
    }

    private void unanswered(Throwable failure, int attempts) {
        setup.machinery().metrics().add(Count.CALL_FAILED);
        if (setup.engine().events().heard()) {
            setup.engine().events().publish(new CallFailed(service(), operation(), attempts, failure));
        }
    }

    private String service() {
        return setup.name().service();
    }

    private String operation() {
        return setup.name().operation();
    }
}
