package io.resilience.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Carries SLF4J's mapped diagnostic context (MDC) to the threads that work for a caller, so that what they log bears its request's marks.
 *
 * <pre>{@code
 * Resilience.builder().context(new LoggingContext())
 * }</pre>
 */
public final class LoggingContext implements ContextCarrier {
    /** Carries whatever the MDC holds when a call begins. */
    public LoggingContext() {}

    @Override
    public Carried capture() {
        Map<String, String> callers = MDC.getCopyOfContextMap();
        return task -> within(callers, task);
    }

    private static void within(@Nullable Map<String, String> callers, Runnable task) {
        Map<String, String> own = MDC.getCopyOfContextMap();
        put(callers);
        try {
            task.run();
        } finally {
            put(own);
        }
    }

    private static void put(@Nullable Map<String, String> context) {
        if (context == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(context);
        }
    }
}
