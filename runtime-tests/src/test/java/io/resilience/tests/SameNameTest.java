package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Cached;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two classes, or two methods, of one name: the answers of one are none of the other. */
class SameNameTest {
    private final Resilience resilience = Resilience.builder().build();

    /** One place. */
    static class North {
        static class Client {
            final AtomicInteger paid = new AtomicInteger();

            @Fallback(cached = @Cached)
            String find(String number) {
                return "north answers " + number;
            }

            @Idempotent
            String pay(@IdempotencyKey String key, int cents) {
                return "paid by north " + paid.incrementAndGet();
            }
        }
    }

    /** Another. */
    static class South {
        static class Client {
            final AtomicInteger paid = new AtomicInteger();

            @Fallback(cached = @Cached)
            String find(String number) {
                throw new IllegalStateException("south is down");
            }

            @Idempotent
            String pay(@IdempotencyKey String key, int cents) {
                return "paid by south " + paid.incrementAndGet();
            }
        }
    }

    private final North.Client north = new North.Client();
    private final South.Client south = new South.Client();

    @AfterEach
    void end() {
        resilience.close();
    }

    @Test
    void noneGetsTheLastGoodAnswerOfTheOther() throws Throwable {
        assertThat(AnnotatedCall.of(resilience, north, "find", "7")).isEqualTo("north answers 7");
        assertThatThrownBy(() -> AnnotatedCall.of(resilience, south, "find", "7"))
                .hasMessage("south is down");
    }

    @Test
    void bothPaymentsAreMade() throws Throwable {
        assertThat(AnnotatedCall.of(resilience, north, "pay", "k1", 100)).isEqualTo("paid by north 1");
        assertThat(AnnotatedCall.of(resilience, south, "pay", "k1", 100)).isEqualTo("paid by south 1");
        assertThat(AnnotatedCall.of(resilience, north, "pay", "k1", 100)).isEqualTo("paid by north 1");
        assertThat(south.paid).hasValue(1);
    }
}
