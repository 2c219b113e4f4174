package io.resilience.weaving;

import io.resilience.annotation.Retry;

/** A guarded method that holds a lock while it runs. */
class Locked {
    private final Trouble trouble;

    Locked(Trouble trouble) {
        this.trouble = trouble;
    }

    @Retry(delay = "10s")
    synchronized boolean isHeld() {
        trouble.strike();
        return Thread.holdsLock(this);
    }
}
