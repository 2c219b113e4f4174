package io.resilience.event;

import io.resilience.breaker.BreakerState;
import java.time.Duration;

/** Something that happened to an operation of a service and that an operator may want to know. */
public sealed interface ResilienceEvent {
    /** The service. */
    String service();

    /** The operation, {@code "*"} when all of the service are meant. */
    String operation();

    /** An attempt failed and the next begins after {@code pause}; {@code attempt} counts the one that failed, from 1. */
    record CallRetried(String service, String operation, int attempt, Duration pause, Throwable failure)
            implements ResilienceEvent {}

    /** A call succeeded after {@code attempts} attempts, at least two. */
    record CallRecovered(String service, String operation, int attempts) implements ResilienceEvent {}

    /** A retry was due but the service's retry budget is used up. */
    record RetryDenied(String service, String operation, int attempt, Throwable failure) implements ResilienceEvent {}

    /** A gate refused an attempt. */
    record CallRefused(String service, String operation, RefusedBy by, Throwable refusal) implements ResilienceEvent {}

    /** An attempt did not end within {@code limit}. */
    record CallTimedOut(String service, String operation, Duration limit) implements ResilienceEvent {}

    /** A call ended with a failure for its caller, after {@code attempts} attempts. */
    record CallFailed(String service, String operation, int attempts, Throwable failure) implements ResilienceEvent {}

    /** A fallback of the given kind answered in place of a call that failed. */
    record CallAnswered(String service, String operation, String kind, Throwable cause) implements ResilienceEvent {}

    /** No fallback answered: the one of the given kind failed as well. */
    record FallbackFailed(String service, String operation, String kind, Throwable failure)
            implements ResilienceEvent {}

    /** A result came after its permit had been settled or its breaker had moved on; it changed nothing. */
    record LateResult(String service, String operation, boolean succeeded) implements ResilienceEvent {}

    /** A breaker moved to another state, for a reason that operators can read. */
    record BreakerMoved(String service, String operation, BreakerState from, BreakerState to, long epoch, String reason)
            implements ResilienceEvent {}

    /** A call was kept as a dead letter. */
    record DeadLettered(String service, String operation, String id, Throwable failure) implements ResilienceEvent {}

    /** A call should have been kept as a dead letter and was not: it is lost to replay. */
    record LetterRefused(String service, String operation, String reason, Throwable failure)
            implements ResilienceEvent {}

    /** A call was not written down before it was made, though it should have been; it was made all the same. */
    record CallUnjournaled(String service, String operation, String reason) implements ResilienceEvent {}

    /** A call or a replay ended after its lease on a letter was over: it changed nothing, and the call may be made twice. */
    record LetterLate(String service, String operation, String id) implements ResilienceEvent {}

    /** A dead letter was ended without being replayed, by {@code actor}. */
    record LetterDiscarded(String service, String operation, String id, String actor, String reason)
            implements ResilienceEvent {}

    /** A parked letter is to be replayed again, by the wish of {@code actor}. */
    record LetterRevived(String service, String operation, String id, String actor) implements ResilienceEvent {}

    /** A dead letter waited longer than the retention allows and will not be replayed. */
    record LetterExpired(String service, String operation, String id) implements ResilienceEvent {}

    /** A dead letter was replayed. */
    record LetterReplayed(String service, String operation, String id, boolean succeeded) implements ResilienceEvent {}

    /** A dead letter will not be replayed again unless someone asks for it. */
    record LetterParked(String service, String operation, String id, String reason) implements ResilienceEvent {}

    /** Letters wait that nothing in this program can replay; told once, until that has changed. */
    record LettersUnresolved(String service, String operation, long letters) implements ResilienceEvent {}

    /** Settings were changed while the program runs. */
    record SettingsChanged(String service, String operation, String author, String reason) implements ResilienceEvent {}

    /** Settings could not be changed, such as by a file that is wrong; those before stay in force. */
    record SettingsRefused(String service, String operation, String author, String reason) implements ResilienceEvent {}
}
