package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.Resilience;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Resilient;
import io.resilience.config.Sources;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A letter goes back to the method that made it, whatever else has its name; it outlives a class that is moved. */
class LetterNamesTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final List<Resilience> runtimes = new ArrayList<>();

    /** A program's other end, which is down at first. */
    abstract static class Bank {
        final List<String> paid = new ArrayList<>();
        boolean down = true;

        void paid(String payment) throws IOException {
            if (down) {
                throw new IOException("down");
            }
            paid.add(payment);
        }
    }

    static class North {
        static class Client extends Bank {
            @DeadLetter(replay = false)
            void pay(@IdempotencyKey String key) throws IOException {
                paid(key);
            }

            @DeadLetter(replay = false)
            void pay(@IdempotencyKey String key, int cents) throws IOException {
                paid(key + " " + cents);
            }
        }
    }

    static class South {
        static class Client extends Bank {
            @DeadLetter(replay = false)
            void pay(@IdempotencyKey String key) throws IOException {
                paid(key);
            }
        }
    }

    @Resilient(service = "Client")
    static class Moved extends Bank {
        @DeadLetter(replay = false)
        void pay(@IdempotencyKey String key) throws IOException {
            paid(key);
        }
    }

    static class Special extends Moved {
        @Resilient(service = "Client")
        @DeadLetter(replay = false)
        @Override
        void pay(@IdempotencyKey String key) throws IOException {
            paid("special " + key);
        }
    }

    @AfterEach
    void end() {
        runtimes.forEach(Resilience::close);
    }

    private Resilience runtime(DeadLetters letters) {
        Resilience runtime = Resilience.builder()
                .deadLetters(letters)
                .clockwork(time.clockwork())
                .executor(Runnable::run)
                .configure(all -> all.source(Sources.NONE))
                .build();
        runtimes.add(runtime);
        return runtime;
    }

    private MemoryDeadLetters store() {
        return new MemoryDeadLetters(100, time.clockwork());
    }

    /** What a call ends in. */
    private static @Nullable Throwable pay(Resilience runtime, Bank bank, Object... arguments) throws Exception {
        Class<?>[] types =
                arguments.length == 1 ? new Class<?>[] {String.class} : new Class<?>[] {String.class, int.class};
        Method method = bank.getClass().getDeclaredMethod("pay", types);
        Guard guard = Objects.requireNonNull(runtime.guard(bank.getClass(), method));
        return catchThrowable(() -> guard.invoke(new Body<@Nullable Object>() {
            @Override
            public @Nullable Object run() throws Throwable {
                try {
                    return method.invoke(bank, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getTargetException();
                }
            }

            @Override
            public @Nullable Object[] arguments() {
                return arguments;
            }
        }));
    }

    private static List<LetterRecord> ready(Resilience runtime) {
        return runtime.deadLetters().find(LetterQuery.all().with(LetterStatus.READY));
    }

    private static void replayAll(Resilience runtime) {
        assertThat(ready(runtime))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(runtime.replay().replayOne(letter.id()))
                        .isCompletedWithValue(ReplayOutcome.SUCCEEDED));
    }

    @Test
    void aSecondClassOfOneNameIsRefusedBeforeItsFirstCall() throws Exception {
        Resilience runtime = runtime(store());
        North.Client north = new North.Client();
        South.Client south = new South.Client();
        south.down = false;
        assertThat(pay(runtime, north, "k1")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> pay(runtime, south, "k1"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("South$Client.pay(String): keeps dead letters as Client/pay, as does ")
                .hasMessageContaining("North$Client.pay(String)")
                .hasMessageContaining("@Resilient(service = ...)");
        assertThat(south.paid).as("its key isn't taken for that of the other").isEmpty();
    }

    @Test
    void itsObjectIsNoTargetOfTheOthersLetters() throws Exception {
        Resilience runtime = runtime(store());
        North.Client north = new North.Client();
        South.Client south = new South.Client();
        runtime.replayTo(north);
        pay(runtime, north, "k1");
        assertThatThrownBy(() -> runtime.replayTo(south))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::id)
                                .containsExactly(ProblemKind.LETTERS_SHARED.id()));
        north.down = false;
        south.down = false;
        replayAll(runtime);
        assertThat(north.paid).containsExactly("k1");
        assertThat(south.paid).isEmpty();
    }

    @Test
    void overloadsGetTheirOwnLetters() throws Exception {
        Resilience runtime = runtime(store());
        North.Client north = new North.Client();
        runtime.replayTo(north);
        pay(runtime, north, "k1");
        pay(runtime, north, "k2", 100);
        north.down = false;
        replayAll(runtime);
        assertThat(north.paid).containsExactlyInAnyOrder("k1", "k2 100");
    }

    @Test
    void aClassThatWasMovedGetsItsLettersByTheNameOfItsService() throws Exception {
        MemoryDeadLetters store = store();
        North.Client before = new North.Client();
        try (Resilience first = runtime(store)) {
            pay(first, before, "k1");
        }
        Resilience second = runtime(store);
        Moved after = new Moved();
        after.down = false;
        second.replayTo(after);
        replayAll(second);
        assertThat(after.paid).containsExactly("k1");
    }

    @Test
    void anOverrideIsCalledAsAnyCallerCallsIt() throws Exception {
        Resilience runtime = runtime(store());
        Special special = new Special();
        runtime.replayTo(special);
        pay(runtime, special, "k1");
        special.down = false;
        replayAll(runtime);
        assertThat(special.paid).containsExactly("special k1");
    }
}
