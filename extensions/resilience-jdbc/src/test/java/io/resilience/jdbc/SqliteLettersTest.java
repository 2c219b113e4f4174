package io.resilience.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteLettersTest implements JdbcLettersContract {
    @TempDir
    Path directory;

    private JdbcStage stage;

    @BeforeEach
    void open() {
        stage = fresh(10);
    }

    @Override
    public JdbcStage stage() {
        return stage;
    }

    @Override
    public JdbcStage fresh(int capacity) {
        return JdbcStage.sqlite(directory.resolve("letters-" + capacity + ".db"), JdbcSettings.DEFAULT.withCapacity(capacity));
    }
}
