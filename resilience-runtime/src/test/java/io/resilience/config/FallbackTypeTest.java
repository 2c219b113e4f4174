package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.CachePolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fallbacks as they are written in files. */
class FallbackTypeTest {
    private static List<FallbackPolicy> read(String text) {
        return FallbackType.TYPE.read(FallbackType.TYPE.raw(text, "here"));
    }

    @Test
    void everyKindIsRead() {
        Filter io = new Filter(List.of(IOException.class), List.of());

        assertThat(read("""
                        [cached, {cached: {maxAge: 2h, maxSize: 5}}, {cached: {persistent: true}}, {method: shortAnswer, applyOn: [java.io.IOException]},
                         {value: 'it''s {busy}'}, {value: }, queue, {queue: true, queueAnswer: '[]', skipOn: java.io.IOException}]
                        """))
                .containsExactly(
                        new FallbackPolicy.Remembered(CachePolicy.DEFAULT, Filter.ALL),
                        new FallbackPolicy.Remembered(new CachePolicy(Duration.ofHours(2), 5), Filter.ALL),
                        new FallbackPolicy.Remembered(new CachePolicy(Duration.ofHours(1), 1000, true), Filter.ALL),
                        new FallbackPolicy.Method("shortAnswer", io),
                        new FallbackPolicy.Value("it's {busy}", Filter.ALL),
                        new FallbackPolicy.Value("null", Filter.ALL),
                        new FallbackPolicy.Queued(null, Filter.ALL),
                        new FallbackPolicy.Queued("[]", new Filter(List.of(), io.applyOn())));
    }

    @Test
    void aListOfWordsNeedsNoBrackets() {
        assertThat(read("cached, queue")).isEqualTo(read("[cached, queue]"));
        assertThat(read("{method: a}")).isEqualTo(read("[{method: a}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[cached, {method: a}, queue]",
                "[{value: 'null'}, {value: '{\"a\": [1, 2]}', applyOn: [java.io.IOException, java.lang.Error]}]",
                "[{value: 'a''b: #c, [d]'}, {value: ''}, {value: 'true'}]",
                "[{cached: {maxAge: 2h, maxSize: 5, persistent: true}}]",
                "[{queue: true, queueAnswer: '0', skipOn: [java.lang.Error]}]",
                "[]"
            })
    void whatIsPrintedIsReadAgain(String text) {
        List<FallbackPolicy> fallbacks = read(text);

        assertThat(read(FallbackType.TYPE.print(fallbacks))).isEqualTo(fallbacks);
    }
}
