package io.resilience.annotation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed for good, as a {@link FallbackHandler} sees it.
 *
 * @param method the guarded method
 * @param target the object that was called, null for a static method
 * @param arguments the call's arguments
 * @param failure the last attempt's failure, without the wrappers of futures
 */
public record FailedInvocation(
        Method method, @Nullable Object target, List<@Nullable Object> arguments, Throwable failure) {
    /** Copies the list, which may hold null. */
    public FailedInvocation {
        arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
    }
}
