package io.resilience.fallback;

import static io.resilience.fallback.Wired.call;
import static io.resilience.fallback.Wired.method;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.CachePolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import io.resilience.time.Ticker;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The last good answer. */
@SuppressWarnings("UnusedMethod") // only their types matter
class RememberedAnswerTest {
    /** Time that stands still until it is moved. */
    private static final class Hand implements Ticker {
        private long now;

        void move(Duration by) {
            now += by.toNanos();
        }

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void watch(Watcher watcher) {}

        @Override
        public void unwatch(Watcher watcher) {}
    }

    static final class Shop {
        @Nullable
        Object find(Object key, Object[] more) {
            return key;
        }

        CompletionStage<String> later(String key) {
            return CompletableFuture.completedFuture(key);
        }

        String now() {
            return "";
        }
    }

    private final Hand hand = new Hand();
    private final CallAnswers answers = new CallAnswers(hand);
    private final Method find = method(Shop.class, "find");

    private FallbackChain chain(@Nullable Method guarded, CachePolicy... policies) {
        List<FallbackPolicy> fallbacks = Arrays.stream(policies)
                .<FallbackPolicy>map(policy -> new FallbackPolicy.Remembered(policy, Filter.ALL))
                .toList();
        return FallbackChain.of(fallbacks, guarded, answers, new ArrayList<>());
    }

    private static @Nullable Answer asked(FallbackChain chain, @Nullable Object... arguments) {
        Answer answer = chain.answer(call(null, new IOException(), arguments));
        return answer.given() ? answer : null;
    }

    @Test
    void theSameArgumentsGetTheLastGoodAnswerWithItsAge() {
        FallbackChain chain = chain(find, CachePolicy.DEFAULT);
        assertThat(chain.remembers()).isTrue();
        assertThat(asked(chain, "eggs", new Object[0])).isNull();
        chain.remember(new Object[] {"eggs", new Object[0]}, "three");
        chain.remember(new Object[] {"eggs", new Object[0]}, "four");
        hand.move(Duration.ofMinutes(5));
        Answer answer = asked(chain, "eggs", new Object[0]);
        assertThat(answer)
                .isEqualTo(new Answer(
                        FallbackKind.CACHED, "four", Duration.ofMinutes(5).toNanos(), 0));
        assertThat(answers.age("eggs", new Object[0])).isEqualTo(Duration.ofMinutes(5));
        assertThat(asked(chain, "milk", new Object[0])).isNull();
        assertThat(answers.age("milk", new Object[0])).isNull();
        assertThat(answers.size()).isEqualTo(1);
    }

    @Test
    void anAnswerGrowsTooOld() {
        FallbackChain chain = chain(find, new CachePolicy(Duration.ofMinutes(1), 10));
        chain.remember(new Object[] {"eggs", null}, "three");
        hand.move(Duration.ofMinutes(1).minusNanos(1));
        assertThat(asked(chain, "eggs", null)).isNotNull();
        hand.move(Duration.ofNanos(2));
        assertThat(asked(chain, "eggs", null)).isNull();
    }

    @Test
    void ofTwoTheOlderMayStillAnswer() {
        FallbackChain chain =
                chain(find, new CachePolicy(Duration.ofMinutes(1), 1), new CachePolicy(Duration.ofHours(1), 10));
        chain.remember(new Object[] {"eggs", null}, "three");
        chain.remember(new Object[] {"milk", null}, "one");
        hand.move(Duration.ofMinutes(30));
        assertThat(asked(chain, "eggs", null)).isNotNull();
        assertThat(asked(chain, "milk", null)).isNotNull();
    }

    @Test
    void eachOfTwoKeepsToItsOwnAge() {
        Filter missing = new Filter(List.of(FileNotFoundException.class), List.of());
        List<FallbackPolicy> fallbacks = List.of(
                new FallbackPolicy.Remembered(new CachePolicy(Duration.ofMinutes(1), 10), Filter.ALL),
                new FallbackPolicy.Remembered(new CachePolicy(Duration.ofHours(1), 10), missing));
        FallbackChain chain = FallbackChain.of(fallbacks, find, answers, new ArrayList<>());
        chain.remember(new Object[] {"eggs", null}, "three");
        hand.move(Duration.ofMinutes(30));
        assertThat(asked(chain, "eggs", null)).isNull();
        assertThat(chain.answer(call(null, new FileNotFoundException(), "eggs", null))
                        .given())
                .isTrue();
    }

    @Test
    void aSmallerBoundHoldsAtOnce() {
        FallbackChain chain = chain(find, new CachePolicy(Duration.ofHours(1), 100));
        for (int i = 0; i < 100; i++) {
            chain.remember(new Object[] {i, null}, i);
        }
        chain(find, new CachePolicy(Duration.ofHours(1), 5)).remember(new Object[] {100, null}, 100);
        assertThat(answers.size()).isLessThanOrEqualTo(5);
    }

    @Test
    void thereAreAtMostSoMany() {
        FallbackChain chain = chain(find, new CachePolicy(Duration.ofHours(1), 10));
        for (int i = 0; i < 1000; i++) {
            chain.remember(new Object[] {i, null}, i);
        }
        assertThat(answers.size()).isLessThanOrEqualTo(10);
    }

    @Test
    void aChangeOfSettingsForgetsNothing() {
        chain(find, CachePolicy.DEFAULT).remember(new Object[] {"eggs", null}, "three");
        FallbackChain next = chain(find, new CachePolicy(Duration.ofHours(2), 50));
        assertThat(asked(next, "eggs", null)).isNotNull();
        next.remember(new Object[] {"milk", null}, "one");
        assertThat(asked(next, "eggs", null)).isNotNull();
        hand.move(Duration.ofMinutes(90));
        assertThat(asked(next, "milk", null)).isNotNull();
    }

    @Test
    void nullIsAnAnswer() {
        FallbackChain chain = chain(find, CachePolicy.DEFAULT);
        chain.remember(new Object[] {"eggs", null}, null);
        assertThat(asked(chain, "eggs", null))
                .isNotNull()
                .extracting(Answer::value)
                .isNull();
    }

    @Test
    void arraysAreComparedByContent() {
        FallbackChain chain = chain(find, CachePolicy.DEFAULT);
        chain.remember(new Object[] {new int[] {1, 2}, new Object[] {"a", new byte[] {3}}}, "three");
        assertThat(asked(chain, new int[] {1, 2}, new Object[] {"a", new byte[] {3}}))
                .isNotNull();
        assertThat(asked(chain, new int[] {1, 3}, new Object[] {"a", new byte[] {3}}))
                .isNull();
        assertThat(asked(chain, new int[] {1, 2}, new Object[] {"a", new byte[] {4}}))
                .isNull();
        assertThat(asked(chain, new long[] {1, 2}, new Object[] {"a", new byte[] {3}}))
                .isNull();
        assertThat(asked(chain, List.of(1, 2), new Object[] {"a", new byte[] {3}}))
                .isNull();
    }

    @Test
    void whatTheCallerChangesLaterChangesNoKey() {
        FallbackChain chain = chain(find, CachePolicy.DEFAULT);
        int[] numbers = {1};
        List<Object> list = new ArrayList<>(List.of("a"));
        Map<String, Object> map = new HashMap<>(Map.of("k", list));
        chain.remember(new Object[] {numbers, new Object[] {list, map, Set.of("s")}}, "three");
        numbers[0] = 2;
        list.add("b");
        map.clear();
        Object[] before = {List.of("a"), Map.of("k", List.of("a")), Set.of("s")};
        assertThat(asked(chain, new int[] {1}, before)).isNotNull();
        assertThat(asked(chain, numbers, new Object[] {list, map, Set.of("s")})).isNull();
    }

    @Test
    void ofAStageTheValueIsRememberedOnceItIsThere() {
        FallbackChain chain = chain(method(Shop.class, "later"), CachePolicy.DEFAULT);
        CompletableFuture<String> stage = new CompletableFuture<>();
        chain.remember(new Object[] {"eggs"}, stage);
        chain.remember(new Object[] {"milk"}, CompletableFuture.failedFuture(new IOException()));
        assertThat(asked(chain, "eggs")).isNull();
        stage.complete("three");
        assertThat(asked(chain, "eggs"))
                .isNotNull()
                .extracting(Answer::value)
                .isInstanceOfSatisfying(
                        CompletableFuture.class,
                        future -> assertThat(future.join()).isEqualTo("three"));
        assertThat(asked(chain, "milk")).isNull();
    }

    @Test
    void callsThatNothingTellsApartShareNoAnswer() {
        FallbackChain chain = chain(null, CachePolicy.DEFAULT);
        chain.remember(new Object[0], "an answer to another question");
        assertThat(asked(chain)).isNull();
        assertThat(answers.size()).isZero();
        chain.remember(new Object[] {"eggs"}, "three");
        assertThat(asked(chain, "eggs")).isNotNull();
    }

    @Test
    void aMethodWithoutParametersHasOneAnswer() {
        FallbackChain chain = chain(method(Shop.class, "now"), CachePolicy.DEFAULT);
        chain.remember(new Object[0], "noon");
        assertThat(asked(chain)).isNotNull();
        assertThat(asked(chain(null, CachePolicy.DEFAULT))).isNull();
    }

    @Test
    void anArgumentThatCannotBeComparedHarmsNobody() {
        Object broken = new Object() {
            @Override
            public int hashCode() {
                throw new IllegalStateException();
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return this == other;
            }
        };
        FallbackChain chain = chain(find, CachePolicy.DEFAULT);
        chain.remember(new Object[] {broken, null}, "three");
        chain.remember(new Object[] {"eggs", null}, "three");
        assertThat(asked(chain, broken, null)).isNull();
    }
}
