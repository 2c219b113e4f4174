package io.resilience.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.resilience.databases.MariadbServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class MariadbLettersTest implements JdbcLettersContract {
    private JdbcStage stage;

    @BeforeAll
    static void needsMariadb() {
        assumeTrue(MariadbServer.available(), MariadbServer.MISSING);
    }

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
        return JdbcStage.server(MariadbServer.running(), JdbcSettings.DEFAULT.withCapacity(capacity));
    }
}
