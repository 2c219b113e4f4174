package io.resilience.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** With more operations than the page has rows for, it finds, counts and sorts all of them. */
class ManyOperationsPageTest {
    private static final int OPERATIONS = 1_600;

    @Test
    void findsAndCountsWhatHasNoRow() throws Exception {
        Chromium.shared();
        try (MarketDay day = MarketDay.begin()) {
            for (int i = 0; i < OPERATIONS; i++) {
                String operation = "operation" + (10_000 + i);
                day.resilience.call(i < 20 ? "zebra" : "service" + i % 40, operation, () -> "done");
            }
            day.resilience.breakers().forceOpen("zebra", "operation10007", "a try", Duration.ofHours(1));
            try (Visitor olga = Visitor.enter(day)) {
                assertThat(olga.page.locator(".toolbar-count")).containsText("1,602 operations");
                olga.page.getByPlaceholder("Search, or press /").fill("zebra 10019");
                assertThat(olga.page.locator(".operation-row .operation")).hasCount(1);
                assertThat(olga.page.locator(".operation-row .operation")).hasText("operation10019");
                assertThat(olga.page.locator(".toolbar-count")).hasText("1 of 1,602 operations");
                olga.page.getByPlaceholder("Search, or press /").fill("");
                assertThat(olga.page.locator(".operation-row .operation").first())
                        .hasText("operation10007");
                olga.press("Next");
                olga.sees("201 to 400 of 1,602");
                olga.page
                        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Services"))
                        .check();
                assertThat(olga.page.locator(".card").first()).containsText("zebra");
                assertThat(olga.page.locator(".card").first()).containsText("20 operations");
                olga.go("/service/zebra");
                assertThat(olga.page.locator(".side .side-link")).hasCount(21);
                olga.sees("20 operations, 1 of 20 breakers refusing");
                assertThat(olga.complaints).isEmpty();
            }
        }
    }
}
