package io.resilience.jdbc;

import io.resilience.databases.PostgresServer;
import org.junit.jupiter.api.BeforeEach;

class PostgresLettersTest implements JdbcLettersContract {
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
        return JdbcStage.server(PostgresServer.running(), JdbcSettings.DEFAULT.withCapacity(capacity));
    }
}
