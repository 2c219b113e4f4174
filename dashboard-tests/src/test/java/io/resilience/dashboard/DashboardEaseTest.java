package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whoever can't see, can't use a mouse, or has a small window gets on with the dashboard. */
class DashboardEaseTest {
    private static final Map<String, String> PAGES = Map.of(
            "overview", "/",
            "operation", "/service/stall/price",
            "service", "/service/stall",
            "letters", "/letters/stall",
            "alerts", "/alerts",
            "changes", "/changes");

    private static String axe() throws IOException {
        try (var in = Objects.requireNonNull(DashboardEaseTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> violations(Visitor visitor) throws IOException {
        visitor.page.evaluate(axe() + ";0");
        Object found = visitor.page.evaluate(
                "async () => (await axe.run(document)).violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).join(', '))");
        return new ArrayList<>(((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList());
    }

    @Test
    void axeFindsNothingOnAnyPage() throws IOException {
        try (MarketDay day = MarketDay.begin()) {
            day.calls(2);
            day.breakDown();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : widths(scheme)) {
                    try (Visitor olga = Visitor.come(day.address(), width, scheme)) {
                        assertThat(violations(olga))
                                .as("login %s %s", width, scheme)
                                .isEmpty();
                        olga.enter(MarketDay.TOKEN);
                        olga.sees("Live");
                        everyPage(olga, width + " " + scheme);
                    }
                }
            }
        }
    }

    /** Each width and each scheme once; each with each by {@code -Dresilience.ease=all}. */
    private static List<Integer> widths(ColorScheme scheme) {
        if ("all".equals(System.getProperty("resilience.ease"))) {
            return List.of(390, 1440);
        }
        return List.of(scheme == ColorScheme.LIGHT ? 390 : 1440);
    }

    private static void everyPage(Visitor olga, String how) throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            olga.go(page.getValue());
            olga.page.locator("h1").waitFor();
            olga.page.waitForCondition(() -> olga.page.locator(".skeleton").count() == 0);
            assertThat(violations(olga)).as(page.getKey() + " " + how).isEmpty();
            Object wide = olga.page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
            assertThat(((Number) Objects.requireNonNull(wide)).intValue())
                    .as("too wide: " + page.getKey() + " " + how)
                    .isNotPositive();
        }
        olga.go("/service/stall/price");
        olga.press("Force open");
        assertThat(violations(olga)).as("dialog " + how).isEmpty();
    }

    @Test
    void everythingCanBeDoneByKeyboard() {
        try (MarketDay day = MarketDay.begin()) {
            day.calls(2);
            day.breakDown();
            try (Visitor olga = Visitor.come(day.address(), 1440, ColorScheme.LIGHT)) {
                olga.page.waitForCondition(() -> focusIsOn(olga, "input"));
                olga.page.keyboard().type(MarketDay.TOKEN);
                olga.page.keyboard().press("Enter");
                olga.sees("Live");
                olga.page.keyboard().press("/");
                olga.page.keyboard().type("price");
                assertThat(olga.page
                                .locator(".operation-row .operation")
                                .first()
                                .textContent())
                        .isEqualTo("price");
                tabTo(olga, ".row-link");
                olga.page.keyboard().press("Enter");
                olga.sees("Over time");
                tabTo(olga, ".state-head button");
                olga.page.keyboard().press("Enter");
                olga.page.waitForCondition(() -> focusIsOn(olga, ".modal-body input"));
                tabTo(olga, ".modal-foot .primary");
                olga.page.keyboard().press("Enter");
                olga.sees("The breaker of stall/price is reset.");
                assertThat(day.state("price")).isEqualTo(io.resilience.breaker.BreakerState.CLOSED);
            }
        }
    }

    private static boolean focusIsOn(Visitor olga, String wanted) {
        Object there = olga.page.evaluate(
                "wanted => document.querySelector('resilience-dashboard')?.shadowRoot?.activeElement?.matches(wanted) === true",
                wanted);
        return Boolean.TRUE.equals(there);
    }

    private static void tabTo(Visitor olga, String wanted) {
        for (int i = 0; i < 60; i++) {
            olga.page.keyboard().press("Tab");
            if (focusIsOn(olga, wanted)) {
                return;
            }
        }
        throw new AssertionError("the focus never came to " + wanted);
    }
}
