package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/** An operation that dead letters can be replayed to; registered by the program, never found through a letter. */
public interface ReplayTarget {
    /** The service. */
    String service();

    /** The operation. */
    String operation();

    /** What the letters' arguments decode to. */
    CallSignature signature();

    /** Makes the call through its guard; a stage or future returned is waited for. */
    @Nullable
    Object call(@Nullable Object[] arguments) throws Throwable;

    /** Whether calling makes no sense now, because the breaker is open; replays pause meanwhile. */
    default boolean closedToCalls() {
        return false;
    }

    /** Whether letters are replayed by themselves when the breaker closes. */
    default boolean automatic() {
        return true;
    }
}
