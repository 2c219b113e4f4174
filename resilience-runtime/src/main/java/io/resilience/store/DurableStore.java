package io.resilience.store;

import io.resilience.deadletter.DeadLetters;
import io.resilience.fallback.RememberedAnswers;
import io.resilience.idempotency.AnswerStore;

/** A place that keeps dead letters, first answers and last good answers. */
public interface DurableStore extends AutoCloseable {
    /** Its dead letters; closing them leaves the store open. */
    DeadLetters deadLetters();

    /** Its first answers; closing them leaves the store open. */
    AnswerStore answers();

    /** Its last good answers; closing them writes what waits and leaves the store open. */
    RememberedAnswers rememberedAnswers();

    /** Lets go of what it holds of the machine; what was kept stays. */
    @Override
    void close();
}
