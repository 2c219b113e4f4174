package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.BulkheadFullException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A bulkhead with threads of its own holds for calls by name too. */
@Timeout(60)
class CallOnPoolTest {
    @Test
    void aCallByNameRunsOnTheThreadsOfItsBulkhead() throws Exception {
        try (Resilience resilience = Resilience.builder()
                .configure(all -> all.source(Sources.NONE)
                        .service(
                                "shop",
                                shop -> shop.set("bulkhead.kind", "THREAD_POOL").set("bulkhead.maxConcurrent", "2")))
                .build()) {
            Thread there = resilience.call("shop", "price", Thread::currentThread);
            assertThat(there).isNotSameAs(Thread.currentThread());
        }
    }

    private static Resilience pooled() {
        return Resilience.builder()
                .configure(all -> all.source(Sources.NONE)
                        .service(
                                "shop",
                                shop -> shop.set("bulkhead.kind", "THREAD_POOL")
                                        .set("bulkhead.maxConcurrent", "1")
                                        .set("retry.maxAttempts", "2")
                                        .set("retry.delay", "1ms")))
                .build();
    }

    @Test
    void anAsynchronousCallByNameBeginsOnTheThreadsOfItsBulkhead() {
        CompletableFuture<Thread> later = new CompletableFuture<>();
        AtomicReference<Thread> began = new AtomicReference<>();
        try (Resilience resilience = pooled()) {
            CompletableFuture<Thread> there = resilience
                    .<Thread>callAsync("shop", "price", () -> {
                        began.set(Thread.currentThread());
                        later.complete(Thread.currentThread());
                        return later;
                    })
                    .toCompletableFuture();
            assertThat(there.join()).isSameAs(began.get()).isNotSameAs(Thread.currentThread());
        }
    }

    @Test
    void anAsynchronousCallOnItsBulkheadsThreadsIsRetriedAndHoldsItsPlaceUntilItsStageIsThere() {
        AtomicInteger runs = new AtomicInteger();
        CompletableFuture<String> open = new CompletableFuture<>();
        try (Resilience resilience = pooled()) {
            CompletableFuture<String> first = resilience
                    .<String>callAsync("shop", "price", () -> {
                        if (runs.incrementAndGet() == 1) {
                            throw new IOException("not yet");
                        }
                        return open;
                    })
                    .toCompletableFuture();
            while (runs.get() < 2) {
                Thread.onSpinWait();
            }
            CompletableFuture<String> second = resilience
                    .<String>callAsync("shop", "price", () -> CompletableFuture.completedFuture("second"))
                    .toCompletableFuture();
            assertThatThrownBy(second::join).hasCauseInstanceOf(BulkheadFullException.class);
            open.complete("first");
            assertThat(first.join()).isEqualTo("first");
        }
    }

    @Test
    void anAsynchronousCallWithoutSuchABulkheadBeginsOnTheCallersThread() {
        try (Resilience resilience =
                Resilience.builder().configure(all -> all.source(Sources.NONE)).build()) {
            assertThat(resilience
                            .<Thread>callAsync(
                                    "shop", "price", () -> CompletableFuture.completedFuture(Thread.currentThread()))
                            .toCompletableFuture()
                            .join())
                    .isSameAs(Thread.currentThread());
        }
    }

    @Test
    void withoutSuchABulkheadItRunsOnTheCallersThread() throws Exception {
        try (Resilience resilience =
                Resilience.builder().configure(all -> all.source(Sources.NONE)).build()) {
            assertThat(resilience.<Thread>call("shop", "price", Thread::currentThread))
                    .isSameAs(Thread.currentThread());
        }
    }
}
