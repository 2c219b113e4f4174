package io.resilience.fallback;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A store of last good answers that outlives the program, behind the answers that {@code @Cached} keeps in memory.
 *
 * <p>Losing an answer costs little: writing may happen later and in batches, but what waits to be written is bounded, and no call
 * waits for it. Every method may be called from any thread.
 */
public interface RememberedAnswers extends AutoCloseable {
    /** The last answer for these arguments; null when there is none, or its time is over. */
    @Nullable
    RememberedAnswer find(String service, String operation, String argumentsKey);

    /** Takes the place of the answer before for {@code maxAge} from now on; returns at once. */
    void remember(String service, String operation, String argumentsKey, String json, Duration maxAge);

    /** Removes a batch of answers whose time is over; how many there were. */
    int purge();

    /** Writes what waits, and lets go of what the store holds of the machine. */
    @Override
    void close();
}
