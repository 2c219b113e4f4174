package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.jdbc.WriteRequest.News;
import io.resilience.time.Clockwork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TurnTest {
    private final MeddledQueue queue = new MeddledQueue();
    private final Turn turn = new Turn(queue);

    @Test
    void isOneThreadsAtATime() throws Exception {
        assertThat(turn.take()).isTrue();
        assertThat(turn.take()).isFalse();
        assertThat(turn.take(0)).isFalse();
        turn.pass();
        assertThat(turn.take(0)).isTrue();
    }

    @Test
    void goesToWhoHasWaitedLongestAndStillWaits() throws Exception {
        WriteRequest<Integer> gone = waiting();
        WriteRequest<Integer> first = waiting();
        WriteRequest<Integer> second = waiting();
        gone.abandon();
        assertThat(turn.take()).isTrue();
        turn.pass();
        assertThat(first.await(0)).isEqualTo(News.LEAD);
        assertThat(second.await(0)).isEqualTo(News.ABANDONED);
        assertThat(turn.take()).isFalse();
    }

    @Test
    void goesToWhoComesBetweenTheLastLookAndTheRelease() throws Exception {
        WriteRequest<Integer> late = new WriteRequest<>(session -> 0);
        assertThat(turn.take()).isTrue();
        queue.afterNobody = () -> {
            queue.add(late);
            assertThat(turn.take()).as("the turn that another still has").isFalse();
        };
        turn.pass();
        assertThat(late.await(0)).isEqualTo(News.LEAD);
    }

    private WriteRequest<Integer> waiting() {
        WriteRequest<Integer> request = new WriteRequest<>(session -> 0);
        queue.add(request);
        return request;
    }

    /** Something happens once, right after a look has found nobody. */
    private static final class MeddledQueue extends WriterQueue {
        private @Nullable Runnable afterNobody;

        MeddledQueue() {
            super(Clockwork.system().ticker());
        }

        void add(WriteRequest<?> request) {
            try {
                assertThat(offer(request, 0)).isTrue();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }

        @Override
        @Nullable
        WriteRequest<?> first() {
            WriteRequest<?> seen = super.first();
            Runnable meddling = afterNobody;
            if (seen == null && meddling != null) {
                afterNobody = null;
                meddling.run();
            }
            return seen;
        }
    }
}
