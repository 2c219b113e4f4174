package io.resilience.console;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The application context of Spring that a servlet runs in. When it begins to close it says so, and only then has its web server wait for
 * requests under way. This class is loaded only where there is such a context.
 */
final class SpringContext {
    /** Where Spring keeps it among the attributes of the servlet's context; a constant of Spring's {@code WebApplicationContext}. */
    static final String ATTRIBUTE = "org.springframework.web.context.WebApplicationContext.ROOT";

    private SpringContext() {}

    /** Runs {@code action} when the context begins to close. */
    static void onClose(Object context, Runnable action) {
        if (context instanceof ConfigurableApplicationContext application) {
            application.addApplicationListener(new Closing(application, action));
        }
    }

    /** Hears of the contexts below its own as well. */
    private record Closing(ConfigurableApplicationContext own, Runnable action)
            implements ApplicationListener<ContextClosedEvent> {
        @Override
        public void onApplicationEvent(ContextClosedEvent closed) {
            if (closed.getApplicationContext() == own) {
                action.run();
            }
        }
    }
}
