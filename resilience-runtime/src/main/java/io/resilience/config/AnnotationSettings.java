package io.resilience.config;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.Cached;
import io.resilience.annotation.Capture;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Idempotent;
import io.resilience.annotation.RateLimit;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Scope;
import io.resilience.annotation.Timeout;
import java.lang.annotation.Annotation;
import java.util.function.BiConsumer;

/** Turns annotations into the layer of settings that they state; a member left at its default states nothing. */
final class AnnotationSettings {
    private final FoundAnnotations found;
    private final FoundAnnotations ofClass;
    private final MethodProblems problems;
    private final LayerDraft draft;

    /** {@code ofClass} are those of the class, of which a profile is taken where the method names none. */
    AnnotationSettings(FoundAnnotations found, FoundAnnotations ofClass, MethodProblems problems) {
        this.found = found;
        this.ofClass = ofClass;
        this.problems = problems;
        this.draft = new LayerDraft(Origin.ANNOTATION, problems.all());
    }

    Layer layer() {
        profile();
        each(CircuitBreaker.class, Group.BREAKER, this::breaker);
        each(Retry.class, Group.RETRY, this::retry);
        each(Timeout.class, Group.TIMEOUT, this::timeout);
        each(Bulkhead.class, Group.BULKHEAD, this::bulkhead);
        each(RateLimit.class, Group.RATE_LIMIT, this::rateLimit);
        each(DeadLetter.class, Group.DEAD_LETTER, this::deadLetter);
        each(Idempotent.class, Group.IDEMPOTENT, this::idempotent);
        new FallbackAnnotations(problems).read(found.found(Fallback.class), found.found(Cached.class), draft);
        return draft.layer();
    }

    private void profile() {
        Resilient own = found.get(Resilient.class);
        Resilient shared = ofClass.get(Resilient.class);
        Resilient naming = own == null || own.profile().isEmpty() ? shared : own;
        FoundAnnotations.Found at = naming == own ? found.found(Resilient.class) : ofClass.found(Resilient.class);
        if (naming != null && at != null && !naming.profile().isEmpty()) {
            draft.put(Catalogue.PROFILE, naming.profile(), at.place());
        }
    }

    private <A extends Annotation> void each(Class<A> type, Group group, BiConsumer<A, Members> read) {
        A annotation = found.get(type);
        FoundAnnotations.Found at = found.found(type);
        if (annotation != null && at != null) {
            draft.name(group);
            read.accept(annotation, new Members(draft, problems, "@" + type.getSimpleName(), at.place()));
        }
    }

    private void breaker(CircuitBreaker breaker, Members members) {
        members.number(BreakerSettings.FAILURE_THRESHOLD, breaker.failureThreshold());
        members.number(BreakerSettings.FAILURE_RATE, breaker.failureRate());
        members.number(BreakerSettings.SLOW_CALL_RATE, breaker.slowCallRate());
        members.text(BreakerSettings.SLOW_CALL, breaker.slowCall());
        members.text(BreakerSettings.WINDOW, breaker.window());
        members.number(BreakerSettings.MINIMUM_CALLS, breaker.minimumCalls());
        members.text(BreakerSettings.OPEN_FOR, breaker.openFor());
        members.text(BreakerSettings.MAX_OPEN_FOR, breaker.maxOpenFor());
        members.number(BreakerSettings.HALF_OPEN_CALLS, breaker.halfOpenCalls());
        members.number(BreakerSettings.SUCCESS_THRESHOLD, breaker.successThreshold());
        members.text(BreakerSettings.PROBE_TIMEOUT, breaker.probeTimeout());
        members.text(BreakerSettings.RAMP_UP, breaker.rampUp());
        members.unless(Scope.OPERATION, BreakerSettings.SCOPE, breaker.scope());
        members.text(BreakerSettings.KEY, breaker.key());
        members.failures(BreakerSettings.FAIL_ON, breaker.failOn());
        members.failures(BreakerSettings.SKIP_ON, breaker.skipOn());
        members.predicates(BreakerSettings.RECORD_RESULT, breaker.recordResult());
    }

    private void retry(Retry retry, Members members) {
        members.number(RetrySettings.MAX_ATTEMPTS, retry.maxAttempts());
        members.text(RetrySettings.DELAY, retry.delay());
        members.number(RetrySettings.MULTIPLIER, retry.multiplier());
        members.text(RetrySettings.MAX_DELAY, retry.maxDelay());
        members.text(RetrySettings.MAX_DURATION, retry.maxDuration());
        members.number(RetrySettings.JITTER, retry.jitter());
        members.failures(RetrySettings.RETRY_ON, retry.retryOn());
        members.failures(RetrySettings.ABORT_ON, retry.abortOn());
    }

    private void timeout(Timeout timeout, Members members) {
        members.text(LimitSettings.TIMEOUT_VALUE, timeout.value());
        members.text(LimitSettings.TIMEOUT_DEADLINE, timeout.deadline());
    }

    private void bulkhead(Bulkhead bulkhead, Members members) {
        members.number(LimitSettings.MAX_CONCURRENT, bulkhead.maxConcurrent());
        members.number(LimitSettings.QUEUE_SIZE, bulkhead.queueSize());
        members.text(LimitSettings.BULKHEAD_MAX_WAIT, bulkhead.maxWait());
        members.unless(BulkheadKind.UNSET, LimitSettings.KIND, bulkhead.kind());
        members.unless(Scope.OPERATION, LimitSettings.SCOPE, bulkhead.scope());
    }

    private void rateLimit(RateLimit rate, Members members) {
        members.number(LimitSettings.LIMIT, rate.limit());
        members.text(LimitSettings.PERIOD, rate.period());
        members.number(LimitSettings.BURST, rate.burst());
        members.text(LimitSettings.RATE_MAX_WAIT, rate.maxWait());
    }

    private void deadLetter(DeadLetter letter, Members members) {
        members.failures(RecoverySettings.DEAD_LETTER_ON, letter.on());
        members.unless(true, RecoverySettings.DEAD_LETTER_REPLAY, letter.replay());
        members.unless(Capture.ON_FAILURE, RecoverySettings.DEAD_LETTER_CAPTURE, letter.capture());
    }

    private void idempotent(Idempotent idempotent, Members members) {
        members.text(RecoverySettings.KEEP_FOR, idempotent.keepFor());
        members.number(RecoverySettings.MAX_SIZE, idempotent.maxSize());
    }
}
