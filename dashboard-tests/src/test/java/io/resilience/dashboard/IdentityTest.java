package io.resilience.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A tab says whose it is and how bad it is, on every page. */
class IdentityTest {
    private static final Pattern WELL = Pattern.compile("^Overview · shop \\(production\\) · shop-7$");
    private static final Pattern BAD = Pattern.compile("^!+ stall/price · shop \\(production\\) · shop-7$");

    @Test
    void theTitleTheIconAndEveryPageSayWhichProgramThisIs() {
        Chromium.shared();
        try (MarketDay day = MarketDay.named("shop", "1.4.2", "shop-7", "production")) {
            day.calls(1);
            try (Visitor olga = Visitor.enter(day)) {
                assertThat(olga.page).hasTitle(WELL);
                assertThat(olga.page.locator(".identity")).containsText("production");
                assertThat(olga.page.locator(".identity")).containsText("1.4.2");
                assertThat(olga.page.locator(".environment")).hasCSS("background-color", "rgb(179, 38, 30)");
                day.breakDown();
                olga.go("/service/stall/price");
                assertThat(olga.page).hasTitle(BAD);
                assertThat(olga.page.locator(".identity")).containsText("shop-7");
                String icon = String.valueOf(
                        olga.page.evaluate("() => document.querySelector('link[rel=icon]').getAttribute('href')"));
                assertThat(icon).contains("icon-");
                Object answered = olga.page.evaluate("icon => fetch(icon).then(answer => answer.status)", icon);
                assertThat(answered).isEqualTo(200);
                assertThat(olga.complaints).isEmpty();
            }
        }
    }

    @Test
    void fitsASmallWindow() {
        Chromium.shared();
        try (MarketDay day = MarketDay.named(
                        "a-program-with-a-rather-long-name", "2026.11.30-rc1", "node-0001-4711", "staging");
                Visitor olga = Visitor.come(day.address(), 390, ColorScheme.DARK)) {
            day.calls(1);
            olga.enter(MarketDay.TOKEN);
            olga.sees("Live");
            assertThat(olga.page.locator(".identity")).isVisible();
            Object wide = olga.page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
            assertThat(((Number) wide).intValue()).isNotPositive();
        }
    }
}
