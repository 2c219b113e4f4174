package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.deadletter.LetterQuery;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime that keeps its letters in a database, as the page shows it. */
class RuntimeOnStoreTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @Test
    void aRuntimeIsGivenAStore() throws Exception {
        try (JdbcStore store = JdbcStore.sqlite(directory.resolve("letters.db"))) {
            Resilience resilience =
                    Resilience.builder().deadLetters(store.deadLetters()).build();
            resilience.call("shop", "price", () -> 1);
            assertThat(resilience.deadLetters().count(LetterQuery.all())).isZero();
            resilience.close();
        }
    }
}
