package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asynchronous methods are guarded until their answer is there. */
@ExtendWith(FreshRuntime.class)
public abstract class LaterBehaviour {
    private final Trouble trouble = Trouble.times(2);
    private final Later later = new Later(trouble);

    @Test
    void guardsAMethodThatThrowsInsteadOfReturningAStage() throws Exception {
        assertThat(later.stage("text").toCompletableFuture().get()).isEqualTo("text");
        assertThat(trouble.asked()).isEqualTo(3);
    }

    @Test
    void guardsAMethodWhoseStageFails() throws Exception {
        assertThat(later.failedStage("text").get()).isEqualTo("text");
        assertThat(trouble.asked()).isEqualTo(3);
    }

    @Test
    void aFallbackAnswersWithItsStage() throws Exception {
        assertThat(new Later(Trouble.times(3)).answered("text").get()).isEqualTo("instead of text");
    }

    @Test
    void movesAStageToAnotherThread() throws Exception {
        assertThat(later.elsewhere().toCompletableFuture().get()).isNotSameAs(Thread.currentThread());
        assertThat(trouble.asked()).isEqualTo(3);
    }

    @Test
    void movesAFutureToAnotherThread() throws ExecutionException, InterruptedException {
        assertThat(later.future("text").get()).isEqualTo("text");
        assertThat(trouble.asked()).isEqualTo(3);
    }

    @Test
    void movesAVoidMethodToAnotherThread() throws Exception {
        CompletableFuture<Thread> ran = new CompletableFuture<>();
        later.soon(ran);
        assertThat(ran.get()).isNotSameAs(Thread.currentThread());
        assertThat(trouble.asked()).isEqualTo(3);
    }
}
