package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.BulkheadKind;
import io.resilience.config.Sources;
import io.resilience.guard.WorkerThreads;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thread dump and a log say whose thread it is. */
@Timeout(60)
class ThreadNamesTest {
    /** Those that this JVM has. */
    static Stream<BulkheadKind> kinds() {
        return WorkerThreads.virtualThreadsExist()
                ? Stream.of(BulkheadKind.THREAD_POOL, BulkheadKind.VIRTUAL)
                : Stream.of(BulkheadKind.THREAD_POOL);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBulkheadsThreadBearsItsName(BulkheadKind kind) throws Exception {
        String settings = "resilience: {services: {shop: {bulkhead: {kind: " + kind + "}}}}";
        try (Resilience resilience = Resilience.builder()
                .configure(all -> all.source(Sources.NONE).yaml("test", settings))
                .build()) {
            String name = resilience.call(
                    "shop", "price", () -> Thread.currentThread().getName());
            assertThat(name).startsWith("resilience-shop/price-");
        }
    }
}
