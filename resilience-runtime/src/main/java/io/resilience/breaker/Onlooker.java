package io.resilience.breaker;

import org.jspecify.annotations.Nullable;

/**
 * Looks on at the calls that a breaker is asked about, without a say in them. It is told on every call's way, so it allocates nothing
 * there and waits for nobody.
 */
public interface Onlooker {
    /**
     * A call asked to pass and was given {@code permit}, negative for a refusal; what is returned takes its place until the call ends:
     * the permit itself, or with a mark of {@link ShadowBreaker#enter} in it.
     */
    long entered(long permit, long began);

    /** A call returned {@code value}, which is no failure. */
    void succeeded(long permit, long began, long now, @Nullable Object value);

    /** A call failed; {@code counts} says whether the breaker counts that. */
    void failed(long permit, long began, long now, Throwable failure, boolean counts);

    /** A call that was let pass was not made. */
    void released(long permit, long began);

    /** The breaker moved. */
    void moved(Transition move, long now);
}
