package io.resilience.weaver.bytebuddy;

import io.resilience.annotation.Retry;
import kotlin.coroutines.Continuation;

/** Annotated methods that no weaver can guard. */
@SuppressWarnings("UnusedMethod")
interface Unweavable {
    @Retry
    int open();

    class Foreign {
        @Retry
        native int foreign();
    }

    /** As Kotlin compiles a suspend function. */
    class Suspending {
        @Retry
        Object later(Continuation<? super String> rest) {
            return rest;
        }
    }
}
