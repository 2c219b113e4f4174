package io.resilience.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.resilience.Resilience;
import io.resilience.config.Sources;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Micrometer's accessors know of follows a call to the threads that work for it. */
class SnapshotContextTest {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    private final ContextRegistry known = new ContextRegistry().registerThreadLocalAccessor("user", USER);
    private final Resilience resilience = Resilience.builder()
            .context(new SnapshotContext(ContextSnapshotFactory.builder()
                    .contextRegistry(known)
                    .clearMissing(true)
                    .build()))
            .configure(all -> all.source(Sources.NONE)
                    .yaml("test", "resilience: {services: {shop: {bulkhead: {kind: THREAD_POOL}}}}"))
            .build();

    @AfterEach
    void end() {
        USER.remove();
        resilience.close();
    }

    private String seenByAPool() throws Exception {
        return resilience.call("shop", "price", () -> Thread.currentThread().getName() + " works for " + USER.get());
    }

    @Test
    void aPoolWorksAsItsCaller() throws Exception {
        USER.set("alice");
        assertThat(seenByAPool()).startsWith("resilience-").endsWith("works for alice");
        USER.set("bob");
        assertThat(seenByAPool()).endsWith("works for bob");
        USER.remove();
        assertThat(seenByAPool()).endsWith("works for null");
    }

    @Test
    void theOneWithoutArgumentsKnowsTheGlobalRegistry() throws Exception {
        ContextRegistry.getInstance().registerThreadLocalAccessor("user", USER);
        try {
            USER.set("alice");
            CompletableFuture<String> seen = new CompletableFuture<>();
            Runnable task = () -> seen.complete(USER.get());
            var carried = new SnapshotContext().capture();
            new Thread(() -> carried.run(task)).start();
            assertThat(seen.get(60, TimeUnit.SECONDS)).isEqualTo("alice");
        } finally {
            ContextRegistry.getInstance().removeThreadLocalAccessor("user");
        }
    }
}
