package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** On paper stands what is on the screen: every row, in dark ink, and nothing to press. */
class PrintTest extends SharedDay {
    @Test
    void everyRowIsPrinted() {
        Crowd crowd = new Crowd(day.resilience);
        crowd.move();
        olga.sees("502 operations");
        int onScreen = rows();
        print(ColorScheme.LIGHT);
        assertThat(onScreen).isLessThan(100);
        olga.page.waitForCondition(() -> rows() == 502);
        assertThat(olga.page.locator(".operations-body .operation-row").last().boundingBox().y)
                .isGreaterThan(5_000);
        olga.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        olga.page.waitForCondition(() -> rows() < 100);
    }

    @Test
    void darkPagesArePrintedInDarkInkAndNothingToPress() {
        print(ColorScheme.DARK);
        assertThat(style("color")).isEqualTo("rgb(20, 32, 43)");
        assertThat(style("backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        olga.go("/service/stall/price");
        olga.sees("breaker.failureThreshold");
        assertThat(olga.page.locator("button:visible").count()).isZero();
        olga.go("/letters/stall");
        olga.page.locator(".letter").first().waitFor();
        assertThat(olga.page.locator("button:visible:not(.row-link)").count()).isZero();
    }

    private void print(ColorScheme scheme) {
        olga.page.emulateMedia(
                new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(scheme));
    }

    private int rows() {
        return olga.page.locator(".operations-body .operation-row").count();
    }

    private String style(String property) {
        return String.valueOf(Objects.requireNonNull(olga.page.evaluate(
                "property => getComputedStyle(document.querySelector('resilience-dashboard'))[property]", property)));
    }
}
