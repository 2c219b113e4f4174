package io.resilience.jdbc;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(900)
class SqliteWeatherTest implements WeatherContract {
    @TempDir
    Path directory;

    private JdbcStage stage;

    @BeforeEach
    void open() {
        stage = JdbcStage.sqlite(directory.resolve("letters.db"), JdbcSettings.DEFAULT);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Override
    public StoreStage stage() {
        return stage;
    }

    @Override
    public Set<Weather> weathers() {
        return EnumSet.of(Weather.ANSWERS_AFTER_260_MS, Weather.FAILS_AFTER_IT_TOOK_EFFECT);
    }
}
