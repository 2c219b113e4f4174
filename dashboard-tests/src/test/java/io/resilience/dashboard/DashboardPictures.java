package io.resilience.dashboard;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the documentation; runs only when it is named, see docs/dashboard.md. */
class DashboardPictures {
    private static final Path GALLERY = Path.of(System.getProperty("resilience.pictures", "target/pictures"));
    private static final int QUALITY = 80;
    private static final Map<String, String> PAGES = Map.of(
            "overview", "/",
            "service", "/service/walmart/order",
            "letters", "/letters/walmart",
            "alerts", "/alerts",
            "changes", "/changes");

    @TempDir
    private Path directory;

    /** While orders are refused and the plan breaks one service after the other. */
    @Test
    void takePictures() throws IOException {
        Files.createDirectories(GALLERY);
        try (GroceryProgram agent = GroceryProgram.start(directory)) {
            try (Visitor olga = come(agent, 1440, ColorScheme.LIGHT)) {
                breakDown(olga, agent);
            }
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(390, 1440, 2560)) {
                    try (Visitor olga = come(agent, width, scheme)) {
                        everyPage(olga, width + "-" + scheme.name().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    private static Visitor come(GroceryProgram agent, int width, ColorScheme scheme) {
        Visitor visitor = Visitor.come(agent.address, width, scheme);
        visitor.enter(agent.token);
        visitor.sees("Live");
        return visitor;
    }

    private static void breakDown(Visitor olga, GroceryProgram agent) {
        olga.go("/service/walmart/order");
        olga.press("Force open");
        olga.write("Reason", "the shop takes stock");
        olga.press("Force open walmart/order");
        olga.page.waitForCondition(() ->
                agent.orders("READY") > 4 && agent.json("alerts").path("open").size() >= 3);
    }

    private static void everyPage(Visitor olga, String how) throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            olga.go(page.getValue());
            settle(olga);
            take(olga, page.getKey() + "-" + how);
        }
        olga.go("/letters/walmart");
        olga.page.locator(".letter .row-link").first().click();
        olga.sees("First failure");
        take(olga, "letter-" + how);
        olga.page.keyboard().press("Escape");
        olga.go("/service/sqlite/save");
        olga.press("Change breaker.failureThreshold");
        olga.write("Value", "1");
        olga.press("Show what it would do");
        olga.sees("What it would do");
        take(olga, "what-if-" + how);
    }

    private static void settle(Visitor olga) {
        olga.page.locator("h1").waitFor();
        olga.page.waitForCondition(() -> olga.page.locator(".skeleton").count() == 0);
    }

    /** As WebP, which Playwright itself doesn't write: half a JPEG's size at the same look. */
    private static void take(Visitor olga, String name) throws IOException {
        JsonObject wanted = new JsonObject();
        wanted.addProperty("format", "webp");
        wanted.addProperty("quality", QUALITY);
        CDPSession session = olga.page.context().newCDPSession(olga.page);
        String data = session.send("Page.captureScreenshot", wanted).get("data").getAsString();
        session.detach();
        Files.write(GALLERY.resolve(name + ".webp"), Base64.getDecoder().decode(data));
    }
}
