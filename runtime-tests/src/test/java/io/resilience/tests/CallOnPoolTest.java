package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import org.junit.jupiter.api.Test;

/** A bulkhead with threads of its own holds for calls by name too. */
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

    @Test
    void withoutSuchABulkheadItRunsOnTheCallersThread() throws Exception {
        try (Resilience resilience =
                Resilience.builder().configure(all -> all.source(Sources.NONE)).build()) {
            assertThat(resilience.<Thread>call("shop", "price", Thread::currentThread))
                    .isSameAs(Thread.currentThread());
        }
    }
}
