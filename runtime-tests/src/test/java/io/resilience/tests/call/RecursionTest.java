package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.Scope;
import io.resilience.config.Sources;
import io.resilience.exception.BulkheadFullException;
import io.resilience.testkit.OperationAssert;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call that is made within a call of its own bulkhead never waits in line for the place that it keeps taken itself. */
@Timeout(60)
class RecursionTest {
    private final Resilience resilience =
            Resilience.builder().configure(all -> all.source(Sources.NONE)).build();
    private final Tree tree = new Tree();

    final class Tree {
        @Bulkhead(maxConcurrent = 1, queueSize = 10)
        int depth(int levels) throws Exception {
            return levels == 0 ? 1 : call("depth", levels - 1) + 1;
        }

        @Bulkhead(maxConcurrent = 2, queueSize = 10, kind = BulkheadKind.THREAD_POOL)
        int pooledDepth(int levels) throws Exception {
            return levels == 0 ? 1 : call("pooledDepth", levels - 1) + 1;
        }

        @Bulkhead(maxConcurrent = 1, queueSize = 10, scope = Scope.SERVICE)
        int outer(int levels) throws Exception {
            return call("inner", levels);
        }

        @Bulkhead(maxConcurrent = 1, queueSize = 10, scope = Scope.SERVICE)
        int inner(int levels) {
            return levels;
        }

        @Bulkhead(maxConcurrent = 2, queueSize = 10)
        int both(int levels, CountDownLatch first, CountDownLatch second) throws Exception {
            if (levels == 0) {
                return 1;
            }
            first.countDown();
            second.await();
            return (Integer) CallOf.method(resilience, this, "both", levels - 1, first, second) + 1;
        }
    }

    private int call(String method, int levels) throws Exception {
        return (Integer) CallOf.method(resilience, tree, method, levels);
    }

    @Test
    void aCallIsRefusedAndToldWhy() {
        assertThatThrownBy(() -> call("depth", 2))
                .isInstanceOf(BulkheadFullException.class)
                .hasMessage(
                        "Tree/depth is full: 1 call is running, and this one, made within it, would wait for itself;"
                                + " raise bulkhead.maxConcurrent, or call what is not guarded");
        OperationAssert.that(resilience, "Tree", "depth").isIdle();
    }

    @Test
    void aCallOnAPoolIsRefused() {
        assertThatThrownBy(() -> call("pooledDepth", 3)).isInstanceOf(BulkheadFullException.class);
        OperationAssert.that(resilience, "Tree", "pooledDepth").awaitIdle();
    }

    @Test
    void whatFitsIsAnswered() throws Exception {
        assertThat(call("depth", 0)).isOne();
        assertThat(call("pooledDepth", 1)).isEqualTo(2);
    }

    @Test
    void anotherOperationOfOneBulkheadIsRefusedToo() {
        assertThatThrownBy(() -> call("outer", 1)).isInstanceOf(BulkheadFullException.class);
    }

    /** One of two waits for the other; when the other would wait as well, both would for ever. */
    @Test
    void onlyTheLastOfThoseThatWouldWaitForOneAnotherIsRefused() throws Exception {
        CountDownLatch here = new CountDownLatch(1);
        CountDownLatch there = new CountDownLatch(1);
        FutureTask<Object> first =
                new FutureTask<>(() -> CallOf.outcome(() -> CallOf.method(resilience, tree, "both", 1, here, there)));
        FutureTask<Object> second =
                new FutureTask<>(() -> CallOf.outcome(() -> CallOf.method(resilience, tree, "both", 1, there, here)));
        new Thread(first).start();
        new Thread(second).start();
        Object one = first.get();
        Object other = second.get();
        assertThat(new Object[] {one, other}).hasAtLeastOneElementOfType(BulkheadFullException.class);
        assertThat(new Object[] {one, other}).contains(2);
        OperationAssert.that(resilience, "Tree", "both").isIdle();
    }
}
