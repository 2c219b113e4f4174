package io.resilience.weaver.bytebuddy;

import io.resilience.annotation.Retry;

/** Annotated methods that no weaver can guard. */
@SuppressWarnings("UnusedMethod")
interface Unweavable {
    @Retry
    int open();

    class Foreign {
        @Retry
        native int foreign();
    }
}
