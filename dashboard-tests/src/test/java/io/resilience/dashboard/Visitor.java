package io.resilience.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Someone before the dashboard; what the browser complains of is collected. */
final class Visitor implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 60_000;

    final Page page;
    final List<String> complaints = new CopyOnWriteArrayList<>();
    private final BrowserContext context;
    private final String address;

    private Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    /** Comes with a window of this size and loads the page. */
    static Visitor come(String address, int width, ColorScheme scheme) {
        BrowserContext context = Chromium.shared()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        Visitor visitor = new Visitor(context, address);
        visitor.page.navigate(address);
        return visitor;
    }

    /** Comes and enters the administrator's token. */
    static Visitor enter(MarketDay day) {
        Visitor visitor = come(day.address(), 1440, ColorScheme.LIGHT);
        visitor.enter(MarketDay.TOKEN);
        visitor.sees("Live");
        return visitor;
    }

    void enter(String token) {
        page.getByLabel("Token").fill(token);
        press("Open");
    }

    /** Goes to a page of the dashboard, such as {@code /service/stall/price}. */
    void go(String route) {
        page.evaluate("route => { location.hash = route; }", route);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void press(String name) {
        button(name).click();
    }

    void write(String label, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .fill(text);
    }

    /** Waits until a text is to be seen. */
    void sees(String text) {
        sees(page.getByText(text));
    }

    void sees(Pattern text) {
        sees(page.getByText(text));
    }

    private static void sees(Locator text) {
        assertThat(text.first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PATIENCE_MILLIS));
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        context.close();
    }
}
