package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What others wrote is text in the dashboard, wherever it stands: no script of theirs runs, no element of theirs comes into being. */
class HostileTextTest {
    private static List<String> texts() throws IOException {
        try (var in = Objects.requireNonNull(HostileTextTest.class.getResourceAsStream("hostile-texts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    @Test
    void isShownAsItIsAndRunsNowhere() throws Exception {
        try (MarketDay day = MarketDay.begin()) {
            day.stall.broken = true;
            for (String text : texts()) {
                day.stall.words = text;
                day.calls(1);
                day.resilience.breakers().reset("stall", null, text);
                fail(day, text);
                day.resilience.breakers().forceOpen("stall", "price", text, java.time.Duration.ofMinutes(15));
            }
            assertThat(texts()).hasSizeGreaterThanOrEqualTo(40);
            try (Visitor olga = Visitor.enter(day)) {
                olga.page.exposeFunction("hit", arguments -> {
                    olga.complaints.add("a script ran");
                    return null;
                });
                look(day, olga);
            }
        }
    }

    /** An operation of a service whose names are the text, and that fails with it. */
    private static void fail(MarketDay day, String text) {
        try {
            day.resilience.call(text, text, () -> {
                throw new IOException(text);
            });
        } catch (Exception expected) {
            assertThat(expected).isNotNull();
        }
    }

    private static void look(MarketDay day, Visitor olga) throws IOException {
        for (String text : texts()) {
            String name =
                    java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            olga.go("/service/" + name + "/" + name);
            olga.sees("Over time");
            assertThat(olga.page.locator("h1").textContent()).isEqualTo(text);
            assertThat(olga.page.locator(".state-name").textContent()).isEqualTo(text);
            clean(olga, text);
        }
        olga.go("/");
        olga.page.getByPlaceholder("Search, or press /").fill("script");
        PlaywrightAssertions.assertThat(
                        olga.page.locator(".operation-row .operation").first())
                .containsText(Pattern.compile("script", Pattern.CASE_INSENSITIVE));
        clean(olga, "overview");
        olga.page
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Services"))
                .check();
        clean(olga, "services");
        for (String route : List.of("/service/stall/price", "/letters", "/alerts", "/changes")) {
            olga.go(route);
            olga.page.waitForTimeout(300);
            clean(olga, route);
        }
        everyLetter(day, olga);
        assertThat(olga.complaints).isEmpty();
    }

    private static void everyLetter(MarketDay day, Visitor olga) {
        int letters = Math.min(50, day.letters().size());
        for (int at = 0; at < letters; at++) {
            olga.go("/letters/stall");
            olga.page.locator(".letter button").nth(at).click();
            olga.sees("First failure");
            clean(olga, "letter " + at);
            olga.page.keyboard().press("Escape");
        }
    }

    /** There is no element that the dashboard does not make itself, no attribute that runs, and no link that leads away. */
    private static void clean(Visitor olga, String where) {
        Object strange = olga.page.evaluate("""
                () => {
                  const inside = document.querySelector('resilience-dashboard').shadowRoot;
                  const bad = [...inside.querySelectorAll('script, img, iframe, object, embed, base, meta, link, style, video, audio, marquee, math')];
                  const runs = [...inside.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on') || a.name === 'srcdoc'));
                  const away = [...inside.querySelectorAll('a')].filter(a => !a.getAttribute('href').startsWith('#'));
                  return [...bad, ...runs, ...away].map(e => e.outerHTML);
                }""");
        assertThat((List<?>) Objects.requireNonNull(strange)).as(where).isEmpty();
    }
}
