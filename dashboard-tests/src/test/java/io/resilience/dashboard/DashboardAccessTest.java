package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets in, with which token, and where the token is: in the page's memory, and nowhere else. */
class DashboardAccessTest {
    @Test
    void asksForATokenAndForgetsIt() {
        try (MarketDay day = MarketDay.begin();
                Visitor olga = Visitor.come(day.address(), 1440, ColorScheme.LIGHT)) {
            olga.enter("wrong-0123456789abcdef0123456789abcdef");
            olga.sees("the token is unknown");
            olga.enter(MarketDay.TOKEN);
            olga.sees("Live");
            Object kept = olga.page.evaluate(
                    "() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie + location.href");
            assertThat(String.valueOf(kept)).doesNotContain(MarketDay.TOKEN);
            assertThat(olga.page.content()).doesNotContain(MarketDay.TOKEN);
            olga.page.reload();
            olga.sees("Open the console");
        }
    }

    @Test
    void offersAViewerNothingThatTheyMayNotDo() {
        try (MarketDay day = MarketDay.begin();
                Visitor victor = Visitor.come(day.address(), 1440, ColorScheme.LIGHT)) {
            day.breakDown();
            day.change("price", "breaker.failureThreshold", "7");
            victor.enter(MarketDay.VIEWER);
            victor.sees("Live");
            victor.go("/service/stall/price");
            victor.sees("breaker.failureThreshold");
            assertThat(buttons(victor)).isEmpty();
            victor.go("/changes");
            victor.sees("in force");
            assertThat(buttons(victor)).isEmpty();
            victor.go("/letters/stall");
            victor.page.locator(".letter .row-link").first().click();
            victor.sees("First failure");
            assertThat(victor.page.locator("dialog .modal-foot button").allTextContents())
                    .containsExactly("Close");
        }
    }

    /** What can be pressed on the page besides what only looks. */
    private static List<String> buttons(Visitor visitor) {
        return visitor.page.locator("main button").allTextContents();
    }
}
