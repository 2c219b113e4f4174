package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What happens in the program takes nothing out of the operator's hands, and moves nothing under their eyes. */
class SteadyPageTest extends SharedDay {
    /** Each move pushes the older ones down their own list, which comes to a hundredth; a page that collapses comes to half. */
    private static final double SEEN = 0.06;

    /** Sums what moves without anybody's doing, as browsers do for their measure of it; and sees how low the page is in any frame. */
    private static final String WATCH_SHIFTS = """
            () => {
              window.shifted = 0;
              new PerformanceObserver(list => list.getEntries().forEach(each => {
                window.shifted += each.hadRecentInput ? 0 : each.value;
              })).observe({ type: 'layout-shift', buffered: false });
              window.lowest = Infinity;
              const look = () => {
                window.lowest = Math.min(window.lowest, document.documentElement.scrollHeight);
                requestAnimationFrame(look);
              };
              look();
            }""";

    @Test
    void aSettingsDialogOutlivesTheMovesOfItsBreaker() {
        olga.go("/service/stall/price");
        olga.press("Change breaker.failureThreshold");
        olga.write("Value", "9");
        olga.press("Show what it would do");
        olga.sees("What it would do");
        olga.write("Reason", "a long night");
        Locator dialog = olga.page.locator("dialog");
        dialog.evaluate("dialog => { dialog.marked = true; }");
        move("CLOSED", "closed");
        move("FORCED_OPEN", "forced_open");
        move("CLOSED", "closed");
        assertThat(dialog.evaluate("dialog => dialog.marked")).isEqualTo(true);
        olga.press("Apply 1 change to price");
        olga.sees("Settings of stall/price are changed");
        assertThat(day.setting("price", "breaker.failureThreshold")).isEqualTo("9");
        assertThat(day.resilience.live().current().reason()).isEqualTo("a long night");
    }

    @Test
    void aChangeThatSomebodyElseOvertookIsLookedAtAgain() {
        olga.go("/service/stall/price");
        olga.press("Change breaker.failureThreshold");
        olga.write("Value", "9");
        olga.press("Show what it would do");
        olga.sees("What it would do");
        day.change("price", "breaker.failureThreshold", "7");
        olga.press("Apply 1 change to price");
        olga.sees("the settings have changed meanwhile");
        olga.complaints.removeIf(text -> text.contains("412")); // the browser tells of every refusal
        assertThat(day.setting("price", "breaker.failureThreshold")).isEqualTo("7");
        olga.press("Show what it would do");
        olga.press("Apply 1 change to price");
        olga.sees("Settings of stall/price are changed");
        assertThat(day.setting("price", "breaker.failureThreshold")).isEqualTo("9");
    }

    @Test
    void thePageStandsStillWhileABreakerMoves() {
        olga.go("/service/stall/price");
        olga.sees("breaker.failureThreshold");
        olga.page.waitForCondition(() -> olga.page.locator(".skeleton").count() == 0);
        olga.page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
        int height = number("document.documentElement.scrollHeight");
        int top = number("scrollY");
        olga.page.evaluate(WATCH_SHIFTS);
        move("CLOSED", "closed");
        move("FORCED_OPEN", "forced_open");
        move("CLOSED", "closed");
        assertThat(number("scrollY")).isEqualTo(top).isPositive();
        assertThat(number("document.documentElement.scrollHeight")).isEqualTo(height);
        assertThat(number("lowest")).as("while it moved").isEqualTo(height);
        assertThat(((Number) Objects.requireNonNull(olga.page.evaluate("window.shifted"))).doubleValue())
                .isLessThan(SEEN);
    }

    /** Moves the breaker, and waits until the page has asked about it and shows it. */
    private void move(String state, String shown) {
        olga.page.waitForResponse(answer -> answer.url().contains("/why/stall/price"), () -> day.steer("price", state));
        olga.page.locator(".state-head." + shown).waitFor();
    }

    private int number(String expression) {
        return ((Number) Objects.requireNonNull(olga.page.evaluate(expression))).intValue();
    }
}
