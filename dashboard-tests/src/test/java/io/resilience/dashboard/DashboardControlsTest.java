package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.breaker.BreakerState;
import io.resilience.deadletter.LetterStatus;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every control is pressed, and the runtime does what the control says. */
class DashboardControlsTest extends SharedDay {
    @BeforeEach
    void goToTheOperation() {
        olga.go("/service/stall/price");
    }

    @Test
    void resetsABreaker() {
        assertThat(day.state("price")).isEqualTo(BreakerState.OPEN);
        olga.press("Reset");
        olga.press("Reset stall/price");
        olga.sees("The breaker of stall/price is reset.");
        assertThat(day.state("price")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void resetsAllBreakersOfAService() {
        olga.press("Reset all");
        olga.press("Reset stall");
        olga.sees("Every breaker of stall is reset.");
        assertThat(day.state("price")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void closesABreaker() {
        olga.press("Close");
        olga.press("Close stall/price");
        olga.sees("The breaker of stall/price is closed.");
        assertThat(day.state("price")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void forcesABreakerOpenWithAReasonAndTakesItBack() {
        olga.press("Force open");
        olga.write("Reason", "the stall is being repaired");
        olga.page.getByLabel("How long").selectOption("1h");
        olga.press("Force open stall/price");
        olga.sees("The breaker of stall/price is forced open.");
        assertThat(day.state("price")).isEqualTo(BreakerState.FORCED_OPEN);
        assertThat(day.resilience.audit().entries(0, 10).get(0).deed().reason())
                .isEqualTo("the stall is being repaired (for 1h)");
        olga.press("Undo");
        olga.sees("1 breaker is as before.");
        assertThat(day.state("price")).as("open before, it goes on refusing").isEqualTo(BreakerState.FORCED_OPEN);
    }

    @Test
    void undoesAllThatOneDeedDidAndNothingThatOthersDid() {
        day.resilience.breakers().disable("stall", "order", "a sale");
        day.resilience.breakers().reset("stall", "price", "a try");
        olga.press("Force open all");
        olga.press("Force open stall");
        olga.sees("Every breaker of stall is forced open.");
        day.steer("price", "CLOSED");
        olga.press("Undo");
        olga.sees("1 breaker is as before. Left alone, since moved: stall/price is CLOSED.");
        assertThat(day.state("order")).isEqualTo(BreakerState.DISABLED);
        assertThat(day.state("price")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void disablesAndEnablesABreaker() {
        olga.press("Disable");
        olga.press("Disable stall/price");
        olga.sees("The breaker of stall/price is disabled.");
        assertThat(day.state("price")).isEqualTo(BreakerState.DISABLED);
        olga.press("Enable");
        olga.press("Enable stall/price");
        olga.sees("The breaker of stall/price is enabled.");
        assertThat(day.state("price")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void tellsWhenABreakerThatIsDisabledForSomeTimeJudgesAgain() {
        olga.press("Disable");
        olga.page.getByLabel("How long").selectOption("1h");
        olga.press("Disable stall/price");
        olga.sees("The breaker of stall/price is disabled.");
        olga.sees(Pattern.compile("ends in (59 min|1 h)"));
    }

    @Test
    void doesNothingWhenTheQuestionIsCancelled() {
        olga.press("Reset");
        olga.press("Cancel");
        olga.press("Force open");
        olga.page.keyboard().press("Escape");
        assertThat(olga.page.locator("dialog").count()).isZero();
        assertThat(day.state("price")).isEqualTo(BreakerState.OPEN);
        assertThat(day.resilience.audit().entries(0, 10)).isEmpty();
    }

    @Test
    void changesASettingAfterShowingWhatItWouldDoAndUndoesIt() {
        olga.press("Change breaker.failureThreshold");
        olga.write("Value", "9");
        olga.press("Show what it would do");
        olga.sees("What it would do");
        assertThat(day.setting("price", "breaker.failureThreshold")).isEqualTo("3");
        olga.press("Apply 1 change to price");
        olga.sees("Settings of stall/price are changed");
        assertThat(day.setting("price", "breaker.failureThreshold")).isEqualTo("9");
        olga.press("Undo");
        olga.sees("as they were in version 1");
        assertThat(day.setting("price", "breaker.failureThreshold")).isEqualTo("3");
    }

    @Test
    void tellsWhyAChangeCannotWorkAndChangesNothing() {
        olga.press("Change breaker.failureThreshold");
        olga.write("Value", "many");
        olga.press("Show what it would do");
        olga.sees("nothing was changed");
        olga.complaints.removeIf(text -> text.contains("400")); // the browser tells of every refusal
        assertThat(day.resilience.live().versions()).hasSize(1);
    }

    @Test
    void goesBackToAnEarlierVersion() {
        olga.press("Change bulkhead.maxConcurrent");
        olga.write("Value", "7");
        olga.press("Show what it would do");
        olga.press("Apply 1 change to price");
        olga.sees("Settings of stall/price are changed");
        olga.go("/changes");
        olga.press("Go back to version 1");
        olga.page.locator("dialog .primary").click();
        olga.sees("The settings are as they were in version 1.");
        assertThat(day.setting("price", "bulkhead.maxConcurrent")).isEqualTo("5");
        olga.sees("configure");
    }

    @Test
    void revealsALetterAndRetriesIt() {
        openLetter();
        assertThat(olga.page.getByText("\"milk\"").count()).isZero();
        olga.press("Reveal arguments");
        olga.sees("\"milk\"");
        olga.sees("redacted, never shown");
        assertThat(olga.page.content()).doesNotContain("4111");
        day.stall.broken = false;
        olga.press("Retry now");
        olga.sees("The call was made again and succeeded.");
        assertThat(day.stall.delivered).hasSize(3);
        assertThat(day.letters().stream().filter(each -> each.status() == LetterStatus.DONE))
                .hasSize(1);
    }

    @Test
    void discardsALetter() {
        openLetter();
        olga.press("Discard");
        olga.write("Reason", "sold out");
        olga.press("Discard this call of stall/order");
        olga.sees("The letter is discarded");
        assertThat(day.letters().stream().filter(each -> each.status() == LetterStatus.DISCARDED))
                .hasSize(1);
    }

    @Test
    void retriesAllLettersOfAServiceAndShowsHowFarItIs() {
        day.stall.broken = false;
        olga.go("/letters/stall");
        olga.press("Retry all of stall");
        olga.page.locator("dialog").getByText("Retry all of stall").last().click();
        olga.sees("Retried stall: 4 succeeded, 0 failed");
        assertThat(day.stall.delivered).hasSize(6);
    }

    private void openLetter() {
        olga.go("/letters/stall/order");
        olga.page.locator(".letter .row-link").first().click();
        olga.sees("First failure");
    }
}
