package io.resilience.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The dashboard is as fresh as it says: at once over the stream, by polling without one, and it says when the console is gone. */
class DashboardFreshnessTest {
    @Test
    void showsWhatHappensAtOnce() {
        try (MarketDay day = MarketDay.begin()) {
            day.calls(1);
            try (Visitor olga = Visitor.enter(day)) {
                olga.sees("All is well");
                day.breakDown();
                assertThat(olga.page.locator(".operation-row.bad .operation")).hasText("price");
            }
        }
    }

    @Test
    void pollsWhenTheStreamHasNoPlace() {
        try (MarketDay day = MarketDay.begin(builder -> builder.readers(0));
                Visitor olga = Visitor.come(day.address(), 1440, ColorScheme.LIGHT)) {
            day.calls(1);
            olga.enter(MarketDay.TOKEN);
            olga.sees("The page asks every 5 s instead.");
            day.breakDown();
            assertThat(olga.page.locator(".operation-row.bad .operation")).hasText("price");
        }
    }

    @Test
    void saysThatTheConsoleIsGoneAndRecovers() {
        try (MarketDay day = MarketDay.begin()) {
            day.calls(1);
            try (Visitor olga = Visitor.enter(day)) {
                day.consoleGoes();
                olga.sees("What you see is old");
                day.consoleComesBack();
                olga.sees("Live");
                assertThat(olga.page.getByText("What you see is old")).hasCount(0);
            }
        }
    }
}
