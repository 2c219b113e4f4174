package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import io.resilience.event.ResilienceEvent.CallRetried;
import io.resilience.event.ResilienceEvent.RetryDenied;
import io.resilience.metrics.Count;
import io.resilience.policy.RetryPolicy;
import io.resilience.retry.Pause;
import io.resilience.time.Beginning;
import java.time.Duration;

/** Decides after a failed attempt whether to try again, and when. */
record Retries(Setup setup) {
    /** What {@link #pause} answers when there is to be no further attempt. */
    static final long GIVE_UP = -1;
    /** So many times the longest pause of its own a call waits if the service asks for it. */
    private static final double PATIENCE = 3;

    /**
     * Nanoseconds to wait before the next attempt, or {@link #GIVE_UP}.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param started when the call began
     * @param deadline the time by which the call must have ended
     */
    long pause(int attempt, Throwable failure, long started, long deadline) {
        RetryPolicy policy = setup.rules().policies().retry();
        if (policy == null || !setup.rules().failures().retryable(failure)) {
            return GIVE_UP;
        }
        if (attempt >= policy.maxAttempts()) {
            return exhausted(policy);
        }
        long asked = setup.rules().failures().retryAfterNanos(failure);
        if (asked > PATIENCE * policy.backoff().maxDelay().toNanos()) {
            return exhausted(policy); // no thread is held for as long as a service likes
        }
        long pause = Pause.after(
                attempt, policy.backoff(), setup.engine().clockwork().chance().next(), asked);
        long now = setup.engine().ticker().nanos();
        if (pause >= deadline - now || pause > lastBeginning(policy, started) - now) {
            return exhausted(policy);
        }
        if (!setup.machinery().budget().take(policy.budget())) {
            return denied(attempt, failure);
        }
        return announced(attempt, pause, failure);
    }

    /** After this time no attempt begins. */
    private long lastBeginning(RetryPolicy policy, long started) {
        long most = policy.maxDuration().toNanos();
        return most == 0
                ? DeadlineCell.NONE
                : Beginning.end(setup.engine().ticker(), started + most + Beginning.ALLOWED, started);
    }

    private long exhausted(RetryPolicy policy) {
        if (policy.maxAttempts() > 1) {
            setup.machinery().metrics().add(Count.RETRY_EXHAUSTED);
        }
        return GIVE_UP;
    }

    private long denied(int attempt, Throwable failure) {
        setup.machinery().metrics().add(Count.BUDGET_EXHAUSTED);
        if (setup.engine().events().heard()) {
            Name name = setup.name();
            setup.engine().events().publish(new RetryDenied(name.service(), name.operation(), attempt, failure));
        }
        return GIVE_UP;
    }

    private long announced(int attempt, long pause, Throwable failure) {
        setup.machinery().metrics().add(Count.RETRIED);
        if (setup.engine().events().heard()) {
            Name name = setup.name();
            setup.engine()
                    .events()
                    .publish(new CallRetried(
                            name.service(), name.operation(), attempt, Duration.ofNanos(pause), failure));
        }
        return pause;
    }

    /** Waits on this thread; false when it was interrupted. */
    boolean sleep(long pause) {
        try {
            setup.engine().clockwork().sleeper().sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
