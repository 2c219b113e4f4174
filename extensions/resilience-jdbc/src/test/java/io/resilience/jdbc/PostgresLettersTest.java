package io.resilience.jdbc;

import io.resilience.databases.PostgresServer;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

class PostgresLettersTest implements JdbcLettersContract {
    private JdbcStage stage;

    @BeforeEach
    void open() throws SQLException {
        stage = JdbcStage.server(PostgresServer.running(), JdbcSettings.DEFAULT.withCapacity(10));
    }

    @Override
    public JdbcStage stage() {
        return stage;
    }
}
