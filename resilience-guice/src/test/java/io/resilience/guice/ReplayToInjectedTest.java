package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.PrivateModule;
import com.google.inject.Singleton;
import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.ResilienceTest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
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

    /** Its objects are counted, and each has what was sent by it. */
    static class Telegraph {
        static final List<Telegraph> MADE = new CopyOnWriteArrayList<>();
        static volatile boolean down;
        final List<String> sent = new CopyOnWriteArrayList<>();

        @Inject
        Telegraph() {
            MADE.add(this);
        }

        @DeadLetter
        @CircuitBreaker
        void send(String text) {
            if (down) {
                throw new IllegalStateException("down");
            }
            sent.add(text);
        }
    }

    interface Wire {}

    static class SingleTelegraph extends Telegraph implements Wire {}

    private static Resilience program(ManualClockwork time, DeadLetters store) {
        return Resilience.builder()
                .clockwork(time.clockwork())
                .executor(Runnable::run)
                .deadLetters(store)
                .build();
    }

    /** What a program that has since ended left. */
    private static <T extends Telegraph> String left(ManualClockwork time, DeadLetters store, Class<T> type) {
        Telegraph.down = true;
        try (Resilience before = program(time, store)) {
            Telegraph telegraph =
                    Guice.createInjector(new ResilienceModule(before)).getInstance(type);
            assertThatThrownBy(() -> telegraph.send("hello")).hasMessage("down");
        }
        Telegraph.down = false;
        Telegraph.MADE.clear();
        return store.find(LetterQuery.all()).get(0).id();
    }

    @Test
    void afterARestartALetterIsReplayedToAnObjectThatNobodyHadInjected() {
        ManualClockwork time = ManualClockwork.create();
        MemoryDeadLetters store = new MemoryDeadLetters(time.clockwork());
        String id = left(time, store, Telegraph.class);
        try (Resilience next = program(time, store)) {
            Injector injector =
                    Guice.createInjector(new ResilienceModule(next), binder -> binder.bind(Telegraph.class));
            assertThat(Telegraph.MADE).as("nobody has asked for one").isEmpty();
            assertThat(next.replay().unresolved()).isEmpty();
            time.advance(ReplaySettings.DEFAULT.lookForDue());
            assertThat(Telegraph.MADE)
                    .singleElement()
                    .satisfies(made -> assertThat(made.sent).containsExactly("hello"));
            assertThat(Objects.requireNonNull(store.letter(id)).status()).isEqualTo(LetterStatus.DONE);
            assertThat(injector).isNotNull();
        }
    }

    @Test
    void theScopeOfABindingHolds() {
        ManualClockwork time = ManualClockwork.create();
        MemoryDeadLetters store = new MemoryDeadLetters(time.clockwork());
        left(time, store, SingleTelegraph.class);
        try (Resilience next = program(time, store)) {
            Injector injector = Guice.createInjector(
                    new ResilienceModule(next),
                    binder -> binder.bind(Wire.class).to(SingleTelegraph.class).in(Singleton.class));
            time.advance(ReplaySettings.DEFAULT.lookForDue());
            assertThat(((SingleTelegraph) injector.getInstance(Wire.class)).sent)
                    .containsExactly("hello");
            assertThat(Telegraph.MADE).hasSize(1);
        }
    }

    @Test
    void aPrivateModulesClassIsFoundAsWell() {
        ManualClockwork time = ManualClockwork.create();
        MemoryDeadLetters store = new MemoryDeadLetters(time.clockwork());
        left(time, store, Telegraph.class);
        try (Resilience next = program(time, store)) {
            Guice.createInjector(new ResilienceModule(next), new PrivateModule() {
                @Override
                protected void configure() {
                    bind(Telegraph.class);
                }
            });
            time.advance(ReplaySettings.DEFAULT.lookForDue());
            assertThat(Telegraph.MADE)
                    .singleElement()
                    .satisfies(made -> assertThat(made.sent).containsExactly("hello"));
        }
    }

    @Test
    void anObjectThatIsThereIsReplayedToAtOnce() {
        ManualClockwork time = ManualClockwork.create();
        MemoryDeadLetters store = new MemoryDeadLetters(time.clockwork());
        left(time, store, Telegraph.class);
        try (Resilience next = program(time, store)) {
            Telegraph mine = Guice.createInjector(new ResilienceModule(next), binder -> binder.bind(Telegraph.class))
                    .getInstance(Telegraph.class);
            assertThat(mine.sent).containsExactly("hello");
            time.advance(ReplaySettings.DEFAULT.lookForDue());
            assertThat(Telegraph.MADE).containsExactly(mine);
        }
    }
}
