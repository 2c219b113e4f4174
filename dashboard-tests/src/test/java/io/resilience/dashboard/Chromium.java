package io.resilience.dashboard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, with Playwright's driver; none is downloaded. One for all tests of a JVM: its start takes as long as a test. */
final class Chromium {
    private static final Path PROGRAM = Path.of(System.getProperty("resilience.chromium", "/usr/bin/chromium"));

    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the test, naming the program, where there is none. */
    static Chromium shared() {
        assumeTrue(
                Files.isExecutable(PROGRAM),
                "Chromium is absent: install it, or name it with -Dresilience.chromium (looked for " + PROGRAM + ")");
        return Running.INSTANCE;
    }

    private static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    private void close() {
        browser.close();
        playwright.close();
    }

    /** Runs from the first test that asks on, until the JVM ends. */
    private static final class Running {
        static final Chromium INSTANCE = launch();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(INSTANCE::close, "chromium-end"));
        }
    }
}
