package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Charts that can be asked: one pointer for all of them, a stretch enlarged, marks for what was done meanwhile. */
class ChartsTest extends SharedDay {
    private static final String PAINTED = """
            canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(each => each > 0)""";

    private Locator charts() {
        olga.go("/service/stall/price");
        Locator charts = olga.page.locator(".u-over");
        olga.page.waitForCondition(() -> charts.count() >= 2);
        return charts;
    }

    private Locator pointed() {
        return olga.page.locator(".chart-now.pointed");
    }

    @Test
    void onePointerTellsTheValuesOfAllCharts() {
        Locator charts = charts();
        BoundingBox box = charts.first().boundingBox();
        charts.first().hover(new Locator.HoverOptions().setPosition(box.width - 2, 20));
        olga.page.waitForCondition(() -> pointed().count() >= 6);
        assertThat(pointed().first().textContent()).isIn("Open", "Closed"); // the second in which it opened
        assertThat(olga.page.locator(".pointed-at").textContent()).matches("\\d\\d:\\d\\d:\\d\\d.*");
        assertThat(olga.page.locator(".band .pointer").count()).isEqualTo(1);
        olga.page.mouse().move(0, 0);
        olga.page.waitForCondition(() -> pointed().count() == 0);
        olga.page.locator(".charts").press("ArrowLeft");
        olga.page.waitForCondition(() -> pointed().count() >= 6);
    }

    @Test
    void aStretchIsEnlargedAndTheAddressTellsIt() {
        Locator charts = charts();
        charts.first().scrollIntoViewIfNeeded();
        BoundingBox box = charts.first().boundingBox();
        olga.page.mouse().move(box.x + box.width / 2, box.y + 20);
        olga.page.mouse().down();
        olga.page.mouse().move(box.x + box.width * 3 / 4, box.y + 20);
        olga.page.mouse().up();
        olga.page.waitForURL(address -> address.contains("zoom="));
        olga.press("Show all of it");
        olga.page.waitForURL(address -> !address.contains("zoom="));
    }

    @Test
    void whatIsDoneIsMarked() {
        charts();
        olga.press("Add a mark");
        olga.write("What happened", "deployed 1.4.2");
        olga.press("Mark the charts of stall");
        olga.page.locator(".marks").getByText("deployed 1.4.2 (olga)").waitFor();
        olga.press("Force open");
        olga.write("Reason", "stock");
        olga.press("Force open stall/price");
        olga.page.locator(".marks").getByText("force-open stall/price: stock").waitFor();
    }

    @Test
    void theAxisIsAsLongAsItsRangeHoweverShortTheProgramHasRun() {
        charts();
        double quarter = place();
        olga.page.getByLabel("1 hour").check();
        olga.page.waitForCondition(() -> place() > quarter);
        assertThat(quarter).isGreaterThan(900);
        assertThat(place()).isGreaterThan(975);
    }

    /** Where the first known state begins, in thousandths of the axis. */
    private double place() {
        Object x = olga.page.evaluate(
                "() => document.querySelector('resilience-dashboard').shadowRoot.querySelector('.band rect')?.getAttribute('x') ?? 0");
        return Double.parseDouble(String.valueOf(Objects.requireNonNull(x)));
    }

    @Test
    void everyRowHasASmallChart() {
        olga.go("/");
        Locator sparks = olga.page.locator(".operation-row .spark");
        olga.page.waitForCondition(() -> sparks.count() == 2
                && Boolean.TRUE.equals(sparks.first().evaluate(PAINTED))
                && Boolean.TRUE.equals(sparks.last().evaluate(PAINTED)));
    }
}
