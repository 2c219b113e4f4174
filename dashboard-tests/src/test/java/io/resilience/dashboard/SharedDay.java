package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A market day and an administrator before the dashboard for each of its tests. */
abstract class SharedDay {
    MarketDay day;
    Visitor olga;

    /** Without a browser nothing is begun that would have to end. */
    @BeforeAll
    static void open() {
        Chromium.shared();
    }

    @BeforeEach
    void begin() {
        day = MarketDay.begin();
        day.calls(2);
        day.breakDown();
        olga = Visitor.enter(day);
    }

    @AfterEach
    void end() {
        assertThat(olga.complaints).isEmpty();
        olga.close();
        day.close();
    }
}
