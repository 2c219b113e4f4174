package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import io.resilience.Resilience;
import io.resilience.annotation.DeadLetter;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.testkit.ResilienceTest;
import org.junit.jupiter.api.Test;

/** Dead letters find the injected object that they are for. */
@ResilienceTest
class ReplayToInjectedTest {
    /** Keeps what it could not send. */
    static class Mail {
        boolean down = true;
        String sent = "";

        @DeadLetter
        void send(String text) {
            if (down) {
                throw new IllegalStateException("down");
            }
            sent = text;
        }
    }

    @Test
    void replaysALetterToTheInjectedObject(Resilience resilience) {
        Mail mail = Guice.createInjector(new ResilienceModule(resilience)).getInstance(Mail.class);
        assertThatThrownBy(() -> mail.send("hello")).hasMessage("down");
        String id = resilience.deadLetters().find(LetterQuery.all()).get(0).id();
        mail.down = false;

        assertThat(resilience.replay().replayOne(id).toCompletableFuture())
                .isCompletedWithValue(ReplayOutcome.SUCCEEDED);
        assertThat(mail.sent).isEqualTo("hello");
    }

    /** Says it once for all methods. */
    @DeadLetter
    static class Post {
        boolean down = true;
        String sent = "";

        void send(String text) {
            if (down) {
                throw new IllegalStateException("down");
            }
            sent = text;
        }
    }

    @Test
    void replaysALetterThatTheClassAsksToKeep(Resilience resilience) {
        Post post = Guice.createInjector(new ResilienceModule(resilience)).getInstance(Post.class);
        assertThatThrownBy(() -> post.send("hello")).hasMessage("down");
        assertThat(resilience.deadLetters().find(LetterQuery.all()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.service()).isEqualTo("Post"));
        post.down = false;

        String id = resilience.deadLetters().find(LetterQuery.all()).get(0).id();
        assertThat(resilience.replay().replayOne(id).toCompletableFuture())
                .isCompletedWithValue(ReplayOutcome.SUCCEEDED);
        assertThat(post.sent).isEqualTo("hello");
        assertThat(resilience.guards())
                .as("the subclass that Guice makes has none of its own")
                .hasSize(1);
    }
}
