package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Cached;
import io.resilience.deadletter.LetterKeys;
import io.resilience.deadletter.LetterQuery;
import io.resilience.guard.Body;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime that keeps its letters in a database, as the page shows it. */
class RuntimeOnStoreTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @Test
    void aRuntimeIsGivenAStore() throws Exception {
        try (JdbcStore store = JdbcStore.sqlite(directory.resolve("letters.db"));
                Resilience resilience =
                        Resilience.builder().deadLetters(store.deadLetters()).build()) {
            resilience.call("shop", "price", () -> 1);
            assertThat(resilience.deadLetters().count(LetterQuery.all())).isZero();
        }
    }

    static class Prices {
        boolean down;

        @Cached(maxAge = "1h", persistent = true)
        List<String> of(String item) throws IOException {
            if (down) {
                throw new IOException("no shop");
            }
            return List.of(item, "4.20");
        }
    }

    /** One life of a program. */
    private Object asked(Prices prices, String item) throws Throwable {
        Method of = Prices.class.getDeclaredMethod("of", String.class);
        try (JdbcStore store = JdbcStore.sqlite(directory.resolve("answers.db"));
                JdbcRememberedAnswers answers = store.rememberedAnswers();
                Resilience resilience = Resilience.builder()
                        .letterKeys(LetterKeys.of("2026", new byte[32]))
                        .rememberedAnswers(answers)
                        .build()) {
            return Objects.requireNonNull(resilience.guard(Prices.class, of)).call(new Body<List<String>>() {
                @Override
                public List<String> run() throws Throwable {
                    return prices.of(item);
                }

                @Override
                public Object[] arguments() {
                    return new Object[] {item};
                }
            });
        }
    }

    @Test
    void theLastGoodAnswerSurvivesARestart() throws Throwable {
        Prices prices = new Prices();
        asked(prices, "milk");
        prices.down = true;
        assertThat(asked(prices, "milk")).isEqualTo(List.of("milk", "4.20"));
        assertThatThrownBy(() -> asked(prices, "eggs")).hasMessage("no shop");
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("4.20");
            }
        }
    }
}
