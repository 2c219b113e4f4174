package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One Chromium for a class, a market day and an administrator before the dashboard for each of its tests. */
abstract class SharedDay {
    private static Chromium chromium;
    MarketDay day;
    Visitor olga;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void begin() {
        day = MarketDay.begin();
        day.calls(2);
        day.breakDown();
        olga = Visitor.enter(chromium, day);
    }

    @AfterEach
    void end() {
        assertThat(olga.complaints).isEmpty();
        olga.close();
        day.close();
    }

    Chromium chromium() {
        return chromium;
    }
}
