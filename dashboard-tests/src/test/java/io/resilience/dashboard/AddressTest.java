package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The address tells what is seen, so that it can be gone back to, loaded again and sent to somebody. */
class AddressTest extends SharedDay {
    @Test
    void backLeadsToTheListAsItWasLeft() {
        olga.page.getByLabel("Breaker not closed").check();
        olga.page.getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX).fill("PRICE");
        olga.press("Calls/s");
        olga.page.locator(".operation-row .row-link").first().click();
        olga.sees("Over time");
        olga.page.goBack();
        olga.page.locator(".operations").waitFor();
        asLeft();
        assertThat(olga.page.url()).endsWith("#/?filter=open&search=PRICE&sort=-calls");
        olga.page.reload();
        olga.enter(MarketDay.TOKEN);
        olga.sees("Live");
        asLeft();
    }

    private void asLeft() {
        assertThat(olga.page.getByLabel("Breaker not closed").isChecked()).isTrue();
        assertThat(olga.page
                        .getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX)
                        .inputValue())
                .isEqualTo("PRICE");
        assertThat(olga.page.locator("[aria-sort=descending]").textContent()).isEqualTo("Calls/s");
        assertThat(olga.page.locator(".operations-body .operation-row").count()).isEqualTo(1);
    }

    @Test
    void aViewIsSavedUnderANameAndFoundAfterTheNextLogin() {
        olga.page.getByLabel("With dead letters").check();
        olga.page.getByText("Views").click();
        olga.page.getByLabel("Name of this view").fill("my night");
        olga.press("Save this view");
        olga.go("/letters");
        olga.page.locator(".letter").first().waitFor();
        olga.page.reload();
        olga.enter(MarketDay.TOKEN);
        olga.page.getByText("Views").click();
        olga.page.getByText("my night").click();
        olga.page.waitForURL(address -> address.endsWith("#/?filter=letters"));
        assertThat(olga.page.getByLabel("With dead letters").isChecked()).isTrue();
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        olga.go("/servce/stall");
        olga.sees("No such page");
        olga.sees("#/servce/stall");
        olga.page.getByText("Back to the overview").click();
        olga.page.locator(".operations").waitFor();
    }
}
