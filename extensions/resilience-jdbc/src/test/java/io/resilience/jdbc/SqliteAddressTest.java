package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteAddressTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"letters.db", "data/letters.db", "/var/lib/shop/letters of the shop.db", "ä.db"})
    void aPathIsTaken(String path) {
        assertThat(SqliteAddress.file("jdbc:sqlite:" + path)).isEqualTo(Path.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cache=shared", "?journal_mode=OFF&synchronous=OFF", "?", "?password=secret"})
    void parametersAreRefusedAndNotRepeated(String parameters) throws IOException {
        String address = "jdbc:sqlite:" + directory.resolve("q.db");
        assertThatThrownBy(() -> JdbcStore.open(address + parameters, "", null))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The store's address " + address + " has parameters")
                .hasMessageContaining("leave out all from the '?' on")
                .hasMessageNotContaining("secret");
        assertThatNothingWasMade();
    }

    @ParameterizedTest
    @ValueSource(strings = {":memory:", "", " ", "file::memory:?cache=shared", "file:shop?mode=memory"})
    void memoryIsRefused(String name) throws IOException {
        assertThatThrownBy(() -> JdbcStore.open("jdbc:sqlite:" + name, "", null))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("names no file, and what is in memory ends with its connection")
                .hasMessageContaining("leave the store out");
        assertThatNothingWasMade();
    }

    @Test
    void memoryIsNoPathEither() {
        assertThatThrownBy(() -> JdbcStore.sqlite(directory.resolve(":memory:")))
                .hasMessageContaining("names no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:letters.db", ":resource:letters.db", "a\0b"})
    void whatIsNoPathIsRefused(String name) {
        assertThatThrownBy(() -> SqliteAddress.file("jdbc:sqlite:" + name))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is no path");
    }

    private void assertThatNothingWasMade() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
