package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard steers the grocery agent while that works and its services fail. */
class GroceryAgentTest {
    @TempDir
    private static Path directory;

    private static GroceryProgram agent;
    private Visitor olga;

    @BeforeAll
    static void open() throws IOException {
        Chromium.shared();
        agent = GroceryProgram.start(directory);
    }

    @AfterAll
    static void close() {
        if (agent != null) {
            agent.close();
        }
    }

    @BeforeEach
    void enter() {
        olga = Visitor.come(agent.address, 1440, ColorScheme.LIGHT);
        olga.enter(agent.token);
        olga.sees("Live");
    }

    @AfterEach
    void leave() {
        assertThat(olga.complaints).isEmpty();
        olga.close();
    }

    /** The plan may open a breaker that was closed just now; none but an operator forces one open or disables it. */
    @Test
    void steersABreaker() {
        olga.go("/service/walmart/price");
        forceOpen("walmart/price");
        assertThat(agent.state("walmart", "price")).isEqualTo("FORCED_OPEN");
        assertThat(agent.lastEntry().path("reason").asText()).isEqualTo("inventory (for 1h)");
        press("Reset", "walmart/price", "reset");
        assertThat(agent.state("walmart", "price")).isNotEqualTo("FORCED_OPEN");

        press("Disable", "walmart/price", "disable");
        assertThat(agent.state("walmart", "price")).isEqualTo("DISABLED");
        press("Enable", "walmart/price", "enable");
        assertThat(agent.state("walmart", "price")).isNotEqualTo("DISABLED");

        forceOpen("walmart/price");
        press("Close", "walmart/price", "close");
        assertThat(agent.state("walmart", "price")).isNotEqualTo("FORCED_OPEN");
    }

    @Test
    void changesASettingThatItHasLookedAtAndTakesItBack() {
        olga.go("/service/walmart/price");
        String before = threshold();
        olga.press("Change breaker.failureThreshold");
        olga.write("Value", "9");
        olga.press("Show what it would do");
        olga.sees("What it would do");
        assertThat(threshold()).isEqualTo(before);
        olga.press("Apply 1 change to price");
        olga.sees("Settings of walmart/price are changed");
        assertThat(threshold()).isEqualTo("9");
        olga.press("Undo");
        olga.sees("as they were in version");
        assertThat(threshold()).isEqualTo(before);
    }

    /** Orders that are refused become letters, which wait as long as the breaker is forced open. */
    @Test
    void looksAfterOrdersThatWait() {
        olga.go("/service/walmart/order");
        forceOpen("walmart/order");
        olga.page.waitForCondition(() -> agent.orders("READY") >= 4);

        openLetter();
        assertThat(olga.page.locator("dialog").textContent()).doesNotContain("\"order-");
        olga.press("Reveal arguments");
        olga.sees("\"order-");
        assertThat(agent.lastDeed()).startsWith("reveal ");
        olga.press("Discard");
        olga.write("Reason", "bought elsewhere");
        olga.press("Discard this call of walmart/order");
        olga.sees("The letter is discarded");
        assertThat(agent.orders("DISCARDED")).isEqualTo(1);

        int delivered = agent.orders("DONE");
        openLetter();
        olga.press("Retry now");
        olga.sees("The guard of walmart/order refused the call");
        assertThat(agent.lastDeed()).startsWith("retry ");
        assertThat(olga.complaints).singleElement().asString().contains("409");
        olga.complaints.clear();
        olga.page.keyboard().press("Escape");

        olga.go("/service/walmart/order");
        press("Close", "walmart/order", "close");
        olga.go("/letters/walmart/order");
        olga.press("Retry all of walmart/order");
        olga.page.locator("dialog .primary").click();
        // the shop may close again meanwhile: then it is paused, and goes on when the shop opens
        PlaywrightAssertions.assertThat(olga.page
                        .getByText(Pattern.compile("Retr(ying|ied) walmart/order: "))
                        .first())
                .isVisible();
        olga.page.waitForCondition(
                () -> agent.orders("DONE") >= delivered + 3, new Page.WaitForConditionOptions().setTimeout(120_000));
    }

    private void forceOpen(String target) {
        olga.press("Force open");
        olga.write("Reason", "inventory");
        olga.page.getByLabel("How long").selectOption("1h");
        olga.press("Force open " + target);
        done("force-open " + target);
    }

    private void press(String control, String target, String deed) {
        olga.press(control);
        olga.press(control + " " + target);
        done(deed + " " + target);
    }

    private void done(String deed) {
        olga.page.waitForCondition(() -> agent.lastDeed().equals(deed));
        olga.page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void openLetter() {
        olga.go("/letters/walmart/order");
        olga.page
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Waiting"))
                .check();
        olga.page
                .locator(".letter")
                .filter(new Locator.FilterOptions().setHasText("Waiting"))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        olga.sees("First failure");
    }

    private static String threshold() {
        for (JsonNode each : agent.json("config/walmart/price").findParents("setting")) {
            if (each.path("setting").asText().equals("breaker.failureThreshold")) {
                return each.path("value").asText();
            }
        }
        throw new AssertionError("walmart/price has no threshold");
    }
}
