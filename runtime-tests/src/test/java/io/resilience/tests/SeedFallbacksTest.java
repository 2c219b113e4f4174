package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.OperationCall;
import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code fallback: in-memory} and {@code fallback: cache} in a file answer with the last good answer, one for minutes, one for an hour. */
class SeedFallbacksTest {
    private static final Callable<String> DOWN = () -> {
        throw new IOException("down");
    };

    private final ManualClockwork time = ManualClockwork.create();
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .configure(all -> all.source(Sources.NONE)
                    .yaml(
                            "seed.yaml",
                            "resilience: {services: {redis: {fallback: in-memory}, sqlite: {fallback: cache}}}"))
            .build();

    @AfterEach
    void end() {
        resilience.close();
    }

    @Test
    void inMemoryStandsInForACacheBriefly() throws Exception {
        OperationCall get = resilience.operation("redis", "get").key("user:1");
        assertThat(get.call(() -> "anna")).isEqualTo("anna");
        time.advance(Duration.ofMinutes(5).minusNanos(1));
        assertThat(get.call(DOWN)).isEqualTo("anna");
        OperationCall other = resilience.operation("redis", "get").key("user:2");
        assertThatThrownBy(() -> other.call(DOWN)).hasMessage("down");
        time.advance(Duration.ofNanos(1));
        assertThatThrownBy(() -> get.call(DOWN)).hasMessage("down");
    }

    @Test
    void cacheLastsLonger() throws Exception {
        OperationCall query = resilience.operation("sqlite", "getUsers").key("all");
        assertThat(query.call(() -> "anna, bo")).isEqualTo("anna, bo");
        time.advance(Duration.ofMinutes(59));
        assertThat(query.call(DOWN)).isEqualTo("anna, bo");
    }
}
