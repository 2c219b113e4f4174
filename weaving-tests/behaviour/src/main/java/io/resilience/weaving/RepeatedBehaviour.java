package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.resilience.testkit.ResilienceTest;
import java.io.FileNotFoundException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A call that fails is run again with its own arguments, and those who answer for it get them too. */
@ResilienceTest
public abstract class RepeatedBehaviour {
    private static final Trouble ALWAYS = Trouble.times(Integer.MAX_VALUE);

    @Test
    void everyAttemptSeesTheOriginalArguments() {
        Repeated repeated = new Repeated(Trouble.times(2));
        assertThat(repeated.reassigns("text", 1, "a", "b")).isEqualTo("textchanged-10");
        assertThat(repeated.seen).containsExactly("text12", "text12", "text12");
    }

    @Test
    void theCallersCheckedExceptionPassesUnchanged() {
        Repeated repeated = new Repeated(Trouble.times(0));
        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(repeated::neverWorks)
                .withMessage("nothing here")
                .withNoCause()
                .satisfies(failure -> assertThat(methods(failure))
                        .anyMatch(frame -> frame.startsWith("neverWorks"))
                        .contains("theCallersCheckedExceptionPassesUnchanged"));
    }

    private static String[] methods(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getMethodName)
                .toArray(String[]::new);
    }

    @Test
    void recursionIsGuardedAtEveryLevel() {
        Trouble trouble = Trouble.times(1);
        assertThat(new Repeated(trouble).factorial(5)).isEqualTo(120);
        assertThat(trouble.asked()).isEqualTo(2);
    }

    @Test
    void aFullStackHarmsNoLaterCall() {
        Repeated repeated = new Repeated(Trouble.times(0));
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> repeated.bottomless(0));
        assertThat(repeated.factorial(5)).isEqualTo(120);
        assertThat(repeated.answered("text", 5)).isEqualTo("text5");
    }

    @Test
    void aFallbackGetsReceiverArgumentsAndFailure() {
        assertThat(new Repeated(Trouble.times(3)).answered("text", 5)).isEqualTo("text5 instead of trouble 3");
    }

    @Test
    void aFallbackOfAStaticMethodGetsTheArguments() {
        assertThat(Repeated.answeredStatic(4, Trouble.times(1))).isEqualTo(-4);
    }

    @Test
    void aLiteralAnswersForAPrimitive() {
        assertThat(new Repeated(ALWAYS).answeredByLiteral()).isEqualTo(17);
    }

    @Test
    void aFallbackAnswersForVoid() {
        StringBuilder log = new StringBuilder();
        new Repeated(Trouble.times(1)).answeredVoid(log);
        assertThat(log).hasToString("instead");
    }
}
