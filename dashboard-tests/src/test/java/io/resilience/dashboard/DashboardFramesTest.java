package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What 500 operations that all change every second cost the browser. Times are told, in {@code target/dashboard-frames.txt}; asserted is what
 * keeps them small, since that is the same on every machine.
 */
class DashboardFramesTest {
    private static final Path FIGURES = Path.of("target", "dashboard-frames.txt");
    private static final double FRAME_MILLIS = 16;
    private static final int UPDATES = Integer.getInteger("resilience.updates", 4);
    private static final int SPARE_ROWS = 6;
    private static final Set<String> PAINTING = Set.of("PrePaint", "Paint", "Layerize", "Commit");

    /** Waits until the rows at the new place are drawn. */
    private static final String SCROLL = """
            async () => {
              scrollTo(0, document.documentElement.scrollHeight / 2);
              for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
            }""";

    /** Counts the sheets that come, how often the document changes, and how often rows change although no sheet has come. */
    private static final String COUNT = """
            () => {
              window.counted = { sheets: 0, changes: 0, again: 0 };
              let due = false;
              const count = sheet => {
                if (Array.isArray(sheet?.operations)) {
                  counted.sheets++;
                  due = true;
                }
                return sheet;
              };
              const { parse } = JSON;
              const { json } = Response.prototype;
              JSON.parse = text => count(parse(text));
              Response.prototype.json = function () { return json.call(this).then(count); };
              const root = document.querySelector('resilience-dashboard').shadowRoot;
              const rows = root.querySelector('.operations-body');
              new MutationObserver(changes => {
                counted.changes++;
                if (changes.some(change => rows.contains(change.target))) {
                  counted.again += due ? 0 : 1;
                  due = false;
                }
              }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"Operation", "Calls/s"})
    void drawsAtEachUpdateOnlyWhatIsInTheWindowAndOnce(String order) throws IOException {
        try (MarketDay day = MarketDay.begin()) {
            Crowd crowd = new Crowd(day.resilience);
            crowd.move();
            try (Visitor olga = Visitor.enter(day)) {
                sort(olga.page, order);
                olga.page.evaluate(SCROLL);
                olga.page.evaluate(COUNT);
                update(olga.page, crowd, 1);

                int sheets = number(olga.page, "counted.sheets");
                int changes = number(olga.page, "counted.changes");
                Trace trace = Trace.start(olga.page);
                update(olga.page, crowd, UPDATES);
                List<Trace.Step> steps = trace.end();
                changes = number(olga.page, "counted.changes") - changes;
                sheets = number(olga.page, "counted.sheets") - sheets;

                tell(order, sheets, changes, steps);
                assertThat(rows(olga.page)).as("rows in the document").isBetween(1, most(olga.page));
                assertThat(changes).as("changes of the document").isPositive();
                assertThat(number(olga.page, "counted.again"))
                        .as("changes of rows without a new sheet")
                        .isZero();
                assertThat(steps.stream().filter(named("Layout"))).as("layouts").hasSizeBetween(1, changes);
            }
        }
    }

    private static void sort(Page page, String order) {
        page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(order))
                .getByRole(AriaRole.BUTTON)
                .click();
    }

    private static void update(Page page, Crowd crowd, int times) {
        for (int i = 0; i < times; i++) {
            int before = number(page, "counted.sheets");
            crowd.move();
            page.waitForCondition(() -> number(page, "counted.sheets") > before);
        }
    }

    private static int number(Page page, String expression) {
        return ((Number) Objects.requireNonNull(page.evaluate(expression))).intValue();
    }

    private static int rows(Page page) {
        return page.locator(".operations-body .operation-row").count();
    }

    /** As many as the window holds, one that is cut at each end, and those kept ready before and after. */
    private static int most(Page page) {
        int height = number(page, "innerHeight");
        double row = page.locator(".operations-body .operation-row").first().boundingBox().height;
        return (int) Math.ceil(height / row) + 2 * SPARE_ROWS;
    }

    private static Predicate<Trace.Step> named(String name) {
        return step -> step.name().equals(name);
    }

    private static void tell(String order, int sheets, int changes, List<Trace.Step> steps) throws IOException {
        double style = sum(steps, named("UpdateLayoutTree"));
        double layout = sum(steps, named("Layout"));
        double paint = sum(steps, step -> PAINTING.contains(step.name()));
        double all = sum(steps, named("RunTask"));
        String line = String.format(
                Locale.ROOT,
                "by %s: %d sheets, %d changes, %d layouts; longest task %.1f ms, %d above %.0f ms; most of the thread %.1f ms; "
                        + "per sheet %.1f ms: style %.1f, layout %.1f, paint %.1f, script and the rest %.1f%n",
                order,
                sheets,
                changes,
                steps.stream().filter(named("Layout")).count(),
                longest(steps, Trace.Step::millis),
                steps.stream()
                        .filter(named("RunTask"))
                        .filter(task -> task.millis() > FRAME_MILLIS)
                        .count(),
                FRAME_MILLIS,
                longest(steps, Trace.Step::ranMillis),
                all / sheets,
                style / sheets,
                layout / sheets,
                paint / sheets,
                (all - style - layout - paint) / sheets);
        Files.writeString(FIGURES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.print(line);
    }

    private static double longest(List<Trace.Step> steps, ToDoubleFunction<Trace.Step> time) {
        return steps.stream().filter(named("RunTask")).mapToDouble(time).max().orElseThrow();
    }

    private static double sum(List<Trace.Step> steps, Predicate<Trace.Step> which) {
        return steps.stream().filter(which).mapToDouble(Trace.Step::millis).sum();
    }
}
