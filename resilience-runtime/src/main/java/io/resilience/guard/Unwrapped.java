package io.resilience.guard;

import io.resilience.failure.CauseChain;

/** A failure without the wrappers that futures put round it. */
final class Unwrapped {
    private Unwrapped() {}

    static Throwable of(Throwable failure) {
        return CauseChain.outOfFuture(failure);
    }
}
