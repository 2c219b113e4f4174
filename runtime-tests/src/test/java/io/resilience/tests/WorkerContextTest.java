package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.guard.WorkerThreads;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that work is moved to inherit nothing from whoever happened to cause them. */
@Timeout(60)
class WorkerContextTest {
    private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>();

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void clear() {
        USER.remove();
    }

    private static Resilience resilience(String kind) {
        return Resilience.builder()
                .configure(all -> all.source(Sources.NONE)
                        .operation("shop", "find", section -> section.set("bulkhead.kind", kind))
                        .operation(
                                "shop",
                                "later",
                                section -> section.set("retry.maxAttempts", "2").set("retry.delay", "1ms")))
                .build();
    }

    private String note() {
        seen.add(String.valueOf(USER.get()));
        threads.add(Thread.currentThread());
        return "milk";
    }

    private void checkNothingIsInherited() {
        assertThat(seen).isNotEmpty().containsOnly("null");
        assertThat(threads)
                .doesNotContain(Thread.currentThread())
                .extracting(Thread::getContextClassLoader)
                .containsOnly(WorkerThreads.class.getClassLoader());
    }

    private void callAs(String user, Resilience resilience) throws Exception {
        Thread caller = Thread.currentThread();
        ClassLoader before = caller.getContextClassLoader();
        try (URLClassLoader own = new URLClassLoader(new URL[0])) {
            caller.setContextClassLoader(own);
            USER.set(user);
            String answer = resilience.call("shop", "find", this::note);
            assertThat(answer).isEqualTo("milk");
        } finally {
            caller.setContextClassLoader(before);
        }
    }

    @Test
    void thoseOfAPool() throws Exception {
        try (Resilience resilience = resilience("THREAD_POOL")) {
            callAs("alice", resilience);
            callAs("bob", resilience);
        }
        checkNothingIsInherited();
    }

    @Test
    void virtualOnes() throws Exception {
        try (Resilience resilience = resilience(WorkerThreads.virtualThreadsExist() ? "VIRTUAL" : "THREAD_POOL")) {
            callAs("alice", resilience);
        }
        checkNothingIsInherited();
        assertThat(threads).extracting(Thread::getName).containsExactly("resilience-shop/find-1");
    }

    @Test
    void thoseOfLaterAttempts() {
        AtomicInteger attempts = new AtomicInteger();
        USER.set("alice");
        try (Resilience resilience = resilience("SEMAPHORE")) {
            String answer = resilience
                    .callAsync(
                            "shop",
                            "later",
                            () -> attempts.getAndIncrement() == 0
                                    ? CompletableFuture.<String>failedFuture(new IOException("down"))
                                    : CompletableFuture.completedFuture(note()))
                    .toCompletableFuture()
                    .join();
            assertThat(answer).isEqualTo("milk");
        }
        checkNothingIsInherited();
    }

    @Test
    void thoseOfListeners() {
        CompletableFuture<String> told = new CompletableFuture<>();
        USER.set("alice");
        try (Resilience resilience = resilience("SEMAPHORE")) {
            resilience.listen(event -> told.complete(note()));
            resilience.breakers().forceOpen("shop", "find", "a test", null);
            resilience.configure("shop", Map.of("breaker.failureThreshold", "7"));
            assertThat(told.join()).isEqualTo("milk");
        }
        checkNothingIsInherited();
    }

    @Test
    void theyEndWithTheRuntimeAndComeAgainForAGuardThatSomeoneHolds() throws Exception {
        Resilience resilience = resilience("THREAD_POOL");
        resilience.call("shop", "find", this::note);
        resilience.close();
        threads.get(0).join(TimeUnit.SECONDS.toMillis(30));
        assertThat(threads.get(0).isAlive()).isFalse();
    }
}
