package io.resilience.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.breaker.BreakerState;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples of README and of the page on dead letters, run. */
class ReadmeTest {
    /** A model that answers, or is gone. */
    static final class Http {
        private boolean up = true;

        String generate(String prompt) throws IOException {
            if (!up) {
                throw new IOException("connection refused");
            }
            return "an answer to " + prompt;
        }
    }

    static final Http http = new Http();

    static class ShopClient {
        static boolean up;

        @CircuitBreaker(service = "walmart", failureThreshold = 1)
        @DeadLetter(replay = false)
        public void order(String item) throws IOException {
            if (!up) {
                throw new IOException("503");
            }
        }
    }

    private final ManualClockwork clock = ManualClockwork.create();
    private final Resilience resilience = Resilience.builder()
            .clockwork(clock.clockwork())
            .executor(Runnable::run)
            .build();

    @Test
    void theModelAnswersOrRests() throws Throwable {
        resilience.validate(OllamaClient.class);
        http.up = true;
        assertThat(generate("pancakes")).isEqualTo("an answer to pancakes");
        http.up = false;
        assertThat(generate("pancakes")).isEqualTo("The model is resting; here is what I know without it.");
        generate("pancakes");
        assertThat(Objects.requireNonNull(resilience.breakers().state("ollama", "generate"))
                        .state())
                .isEqualTo(BreakerState.OPEN);
    }

    @Test
    void anOperationNeedsNoAnnotation() throws Exception {
        http.up = false;
        Http client = http;
        String prompt = "pancakes";
        String answer = resilience
                .operation("ollama", "generate")
                .profile("llm")
                .fallback(failure -> "The model is resting.")
                .call(() -> client.generate(prompt));
        assertThat(answer).isEqualTo("The model is resting.");
    }

    @Test
    void keptCallsAreMadeAgainByHand() throws Throwable {
        ShopClient shopClient = new ShopClient();
        ShopClient.up = false;
        resilience.replayTo(shopClient);
        try {
            call(shopClient, "order", "flour");
        } catch (IOException expected) {
            assertThat(resilience.deadLetters().count(LetterQuery.all())).isEqualTo(1);
        }
        ShopClient.up = true;
        resilience.breakers().reset("walmart", "order", "the shop says it is back");
        for (LetterRecord letter :
                resilience.deadLetters().find(LetterQuery.all().with(LetterStatus.READY))) {
            resilience.replay().replayOne(letter.id());
        }
        resilience.replay().replayAll("walmart");
        assertThat(resilience.deadLetters().count(LetterQuery.all().with(LetterStatus.READY)))
                .isZero();
    }

    private Object generate(String prompt) throws Throwable {
        return call(new OllamaClient(), "generate", prompt);
    }

    private Object call(Object target, String name, String argument) throws Throwable {
        var method = target.getClass().getDeclaredMethod(name, String.class);
        Guard guard = Objects.requireNonNull(resilience.guard(target.getClass(), method));
        return guard.invoke(new Body<Object>() {
            @Override
            public Object run() throws Throwable {
                try {
                    return method.invoke(target, argument);
                } catch (java.lang.reflect.InvocationTargetException thrown) {
                    throw thrown.getTargetException();
                }
            }

            @Override
            public Object[] arguments() {
                return new Object[] {argument};
            }

            @Override
            public Object target() {
                return target;
            }
        });
    }
}
