package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.Retry;
import io.resilience.config.Sources;
import io.resilience.guard.LoggingContext;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

/** What is logged on another thread bears the marks of the request that it is done for. */
@Timeout(60)
class LoggingContextTest {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    private final Thread caller = Thread.currentThread();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Resilience resilience = Resilience.builder()
            .context(new LoggingContext().and(() -> {
                String tenant = TENANT.get();
                return task -> {
                    TENANT.set(tenant);
                    try {
                        task.run();
                    } finally {
                        TENANT.remove();
                    }
                };
            }))
            .configure(all -> all.source(Sources.NONE))
            .build();

    final class Shop {
        @Bulkhead(kind = BulkheadKind.THREAD_POOL, maxConcurrent = 1)
        String pooled() {
            note();
            return "milk";
        }

        @Asynchronous
        CompletionStage<String> asynchronous() {
            note();
            return CompletableFuture.completedFuture("milk");
        }

        @Retry(maxAttempts = 2, delay = "0ms")
        CompletionStage<String> retried() {
            note();
            return seen.size() == 1
                    ? CompletableFuture.failedFuture(new IOException("once"))
                    : CompletableFuture.completedFuture("milk");
        }
    }

    private void note() {
        seen.add(MDC.get("request") + " of " + TENANT.get());
        if (!Thread.currentThread().equals(caller)) {
            MDC.put("request", "spoilt");
        }
    }

    @BeforeEach
    void begin() {
        mark("7", "ann");
    }

    private static void mark(String request, String tenant) {
        MDC.put("request", request);
        TENANT.set(tenant);
    }

    @AfterEach
    void end() {
        MDC.clear();
        TENANT.remove();
        resilience.close();
    }

    private void call(String method) throws Throwable {
        Object answer = CallOf.method(resilience, new Shop(), method);
        if (answer instanceof CompletionStage<?> stage) {
            stage.toCompletableFuture().join();
        }
    }

    @Test
    void onAPoolsThreadAndOnTheSameThreadForAnotherRequest() throws Throwable {
        call("pooled");
        mark("8", "bob");
        call("pooled");
        MDC.clear();
        call("pooled");
        assertThat(seen).containsExactly("7 of ann", "8 of bob", "null of bob");
    }

    @Test
    void inAnAsynchronousMethodWhichKeepsTheCallersAsItIs() throws Throwable {
        call("asynchronous");
        assertThat(seen).containsExactly("7 of ann");
        assertThat(MDC.get("request")).isEqualTo("7");
    }

    @Test
    void atLaterAttemptsOfAStage() throws Throwable {
        call("retried");
        assertThat(seen).containsExactly("7 of ann", "7 of ann");
    }
}
