package io.resilience.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteLettersTest implements JdbcLettersContract {
    @TempDir
    Path directory;

    private JdbcStage stage;

    @BeforeEach
    void open() throws SQLException {
        stage = JdbcStage.sqlite(directory.resolve("letters.db"), JdbcSettings.DEFAULT.withCapacity(10));
    }

    @Override
    public JdbcStage stage() {
        return stage;
    }
}
