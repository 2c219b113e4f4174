package io.resilience.fallback;

import static io.resilience.fallback.Wired.answer;
import static io.resilience.fallback.Wired.call;
import static io.resilience.fallback.Wired.chain;
import static io.resilience.fallback.Wired.method;
import static io.resilience.fallback.Wired.queued;
import static io.resilience.fallback.Wired.value;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.resilience.exception.BulkheadFullException;
import io.resilience.failure.FailedResultException;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Fallbacks in order. */
@SuppressWarnings({"UnusedMethod", "DoNotCallSuggester"}) // called by name
class FallbackChainTest {
    static final class Shop {
        final List<String> asked = new ArrayList<>();

        String find(String item) {
            return item;
        }

        String failing(String item) {
            asked.add("failing");
            throw new IllegalStateException("first");
        }

        String failingToo(String item, Throwable cause) throws IOException {
            asked.add("failingToo");
            throw new IOException("second", cause);
        }

        String rethrowing(String item, Exception cause) throws Exception {
            throw cause;
        }

        String interrupted(String item) throws InterruptedException {
            throw new InterruptedException();
        }

        String working(String item) {
            asked.add("working");
            return "working";
        }
    }

    private final Shop shop = new Shop();
    private final Method find = method(Shop.class, "find");

    @Test
    void theFirstThatAnswersEndsTheSearch() {
        FallbackChain chain = chain(find, method("failing"), method("working"), method("failingToo"));
        Answer answer = chain.answer(call(shop, new IOException(), "eggs"));
        assertThat(answer).isEqualTo(new Answer(FallbackKind.METHOD, "working", 0, 1));
        assertThat(shop.asked).containsExactly("failing", "working");
    }

    @Test
    void whenAllFailTheOriginalHasTheirFailures() {
        IOException original = new IOException("down");
        Answer answer = chain(find, method("failing"), method("failingToo")).answer(call(shop, original, "eggs"));
        assertThat(answer).isEqualTo(Answer.none(2));
        assertThat(answer.given()).isFalse();
        assertThat(original.getSuppressed()).extracting(Throwable::getMessage).containsExactly("first", "second");
    }

    @Test
    void aFallbackMayThrowTheOriginal() {
        IOException original = new IOException("down");
        assertThat(chain(find, method("rethrowing"))
                        .answer(call(shop, original, "eggs"))
                        .given())
                .isFalse();
        assertThat(original.getSuppressed()).isEmpty();
    }

    @Test
    void noFallbackIsAnEmptyChain() {
        FallbackChain none = chain(find);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.remembers()).isFalse();
        assertThat(none.answer(call(shop, new IOException(), "eggs"))).isEqualTo(Answer.none(0));
        assertThat(none.then(failure -> "x").isEmpty()).isFalse();
    }

    @Test
    void aRefusalHoldsWhatItsFallbacksFailedWith() {
        BulkheadFullException refusal = new BulkheadFullException("shop", "find", "1 call is running");
        assertThat(logged(() -> chain(find, method("failing")).answer(call(shop, refusal, "eggs"))))
                .isEmpty();
        assertThat(refusal.getSuppressed()).hasSize(1);
    }

    /** A constant of somebody's, say. */
    private static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mute() {
            super("mute", null, false, false);
        }
    }

    @Test
    void whatAnExceptionCannotHoldIsLogged() {
        Mute mute = new Mute();
        assertThat(logged(() -> chain(find, method("failing")).answer(call(shop, mute, "eggs"))))
                .containsExactly("a fallback failed, and " + mute + " can't hold its failure");
    }

    @Test
    void whatNobodySeesOfAJudgedResultIsLogged() {
        FailedResultException result = new FailedResultException("bad");
        assertThat(logged(() -> chain(find, method("failing")).answer(call(shop, result, "eggs"))))
                .hasSize(1);
    }

    @Test
    void anExceptionThatIsThrownAgainAndAgainDoesNotGrowWithoutBound() {
        IOException constant = new IOException("constant");
        FallbackChain chain = chain(find, method("failing"));
        List<String> logged = logged(() -> {
            for (int i = 0; i < 40; i++) {
                chain.answer(call(shop, constant, "eggs"));
            }
        });
        assertThat(constant.getSuppressed()).hasSize(32);
        assertThat(logged).hasSize(8);
    }

    private static List<String> logged(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(FallbackChain.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setAdditive(false);
        try {
            work.run();
        } finally {
            logger.detachAppender(lines);
            logger.setAdditive(true);
        }
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void anInterruptedFallbackEndsTheSearchAndKeepsTheInterrupt() {
        Answer answer =
                chain(find, method("interrupted"), method("working")).answer(call(shop, new IOException(), "eggs"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer.given()).isFalse();
        assertThat(shop.asked).isEmpty();
    }

    @Test
    void filtersChooseByFailureAndCause() {
        Filter io = new Filter(List.of(IOException.class), List.of(FileNotFoundException.class));
        FallbackChain chain = chain(find, new FallbackPolicy.Value("io", io), value("other"));
        assertThat(asked(chain, new IOException())).isEqualTo("io");
        assertThat(asked(chain, new RuntimeException(new IOException()))).isEqualTo("io");
        assertThat(asked(chain, new RuntimeException(new FileNotFoundException())))
                .isEqualTo("other");
        assertThat(asked(chain, new IllegalStateException())).isEqualTo("other");
        assertThat(asked(chain(find, new FallbackPolicy.Value("io", io)), new IllegalStateException()))
                .isNull();
    }

    private @Nullable Object asked(FallbackChain chain, Throwable failure) {
        return chain.answer(call(shop, failure, "eggs")).value();
    }

    @Test
    void aFunctionComesLastAndGetsTheFailureUnwrapped() {
        FallbackChain chain = chain(null).then(failure -> failure.getClass().getSimpleName());
        Throwable wrapped = new java.util.concurrent.CompletionException(new IOException());
        assertThat(chain.answer(call(null, wrapped))).isEqualTo(new Answer(FallbackKind.FUNCTION, "IOException", 0, 0));
        assertThat(answer(chain(find, value("first")).then(failure -> "last"), shop, "eggs"))
                .isEqualTo("first");
    }

    @Test
    void aValueWithoutAMethodIsText() {
        assertThat(answer(chain(null, value("17")), null)).isEqualTo("17");
        assertThat(answer(chain(null, value("null")), null)).isNull();
    }

    // The queue

    /** Its methods' return types have empty answers. */
    interface Empties {
        String text();

        void nothing();

        int number();

        boolean truth();

        char letter();

        List<String> list();

        Set<String> set();

        Map<String, String> map();

        Iterable<String> iterable();

        Optional<String> optional();

        OptionalInt optionalInt();

        String[] array();

        Stream<String> stream();
    }

    @Test
    void aQueuedCallGetsTheEmptyAnswer() {
        assertThat(empty("text")).isNull();
        assertThat(empty("nothing")).isNull();
        assertThat(empty("number")).isEqualTo(0);
        assertThat(empty("truth")).isEqualTo(false);
        assertThat(empty("letter")).isEqualTo('\0');
        assertThat(empty("list")).isEqualTo(List.of());
        assertThat(empty("set")).isEqualTo(Set.of());
        assertThat(empty("map")).isEqualTo(Map.of());
        assertThat(empty("iterable")).isEqualTo(List.of());
        assertThat(empty("optional")).isEqualTo(Optional.empty());
        assertThat(empty("optionalInt")).isEqualTo(OptionalInt.empty());
        assertThat((String[]) empty("array")).isEmpty();
        assertThat((Stream<?>) empty("stream")).isEmpty();
    }

    private static @Nullable Object empty(String method) {
        return answer(chain(method(Empties.class, method), queued()), null);
    }

    @Test
    void aQueuedCallIsKeptOnceWithAllItHas() {
        List<Call> kept = new ArrayList<>();
        IOException failure = new IOException();
        Call call = new Call(shop, new Object[] {"eggs"}, failure, kept::add);
        Answer answer =
                chain(find, new FallbackPolicy.Queued("later", Filter.ALL)).answer(call);
        assertThat(answer).isEqualTo(new Answer(FallbackKind.QUEUE, "later", 0, 0));
        assertThat(kept).containsExactly(call);
    }

    @Test
    void aCallThatCannotBeKeptGoesOnToTheNextFallback() {
        Call call = new Call(shop, new Object[] {"eggs"}, new IOException(), queued -> {
            throw new IllegalStateException("the box is full");
        });
        assertThat(chain(find, queued(), value("sorry")).answer(call))
                .isEqualTo(new Answer(FallbackKind.VALUE, "sorry", 0, 1));
        assertThat(Arrays.stream(call.failure().getSuppressed())).isEmpty();
    }
}
