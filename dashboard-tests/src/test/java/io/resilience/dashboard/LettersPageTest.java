package io.resilience.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters are found, by cause and by words, and done with, many at once. */
class LettersPageTest extends SharedDay {
    @BeforeEach
    void anotherCause() {
        day.stall.words = "read timed out";
        day.calls(1);
        day.resilience.letters().discard(oldest().get(0).id(), "somebody", "sold out");
        olga.go("/letters");
        olga.page.locator(".letter").first().waitFor();
    }

    private List<LetterRecord> oldest() {
        return day.letters().stream()
                .sorted(Comparator.comparing(LetterRecord::id))
                .toList();
    }

    private long standing(LetterStatus status) {
        return day.letters().stream().filter(each -> each.status() == status).count();
    }

    @Test
    void theNewestUnfinishedComeFirstAndWordsFindThem() {
        assertThat(olga.page.locator(".letter").count()).isEqualTo(4);
        assertThat(olga.page.locator(".letter-error").first().textContent()).contains("read timed out");
        olga.page.getByRole(AriaRole.SEARCHBOX).fill("REFUSED");
        olga.page.waitForCondition(() -> olga.page.locator(".letter").count() == 3);
        olga.page.waitForURL(address -> address.endsWith("#/letters?search=REFUSED"));
        olga.page.getByLabel("Discarded").check();
        olga.page.waitForURL(address -> address.contains("status=DISCARDED"));
        olga.page.reload();
        olga.enter(MarketDay.TOKEN);
        olga.page.waitForCondition(() -> olga.page.locator(".letter").count() == 1);
    }

    @Test
    void aCauseLeadsToItsLetters() {
        olga.page.locator(".causes a").first().click();
        olga.sees("stall/order");
        assertThat(olga.page.url()).contains("#/letters/stall/order?error=java.io.IOException");
        assertThat(olga.page.locator(".cause-count").first().textContent()).isEqualTo("4");
    }

    @Test
    void chosenLettersAreRetriedAndWhatCameOfThemIsTold() {
        day.stall.broken = false;
        olga.page.locator(".choose").nth(0).check();
        olga.page.locator(".choose").nth(1).check();
        olga.press("Retry 2");
        olga.press("Retry 2 chosen letters");
        olga.sees("Retried 2 letters: 2 succeeded, 0 failed");
        assertThat(standing(LetterStatus.DONE)).isEqualTo(2);
        olga.page.waitForCondition(() -> olga.page.locator(".letter").count() == 2);
    }

    @Test
    void allThatTheSearchFindsAreDiscarded() {
        olga.page.getByRole(AriaRole.SEARCHBOX).fill("refused");
        olga.page.waitForCondition(() -> olga.page.locator(".letter").count() == 3);
        olga.press("Discard all");
        olga.write("Reason", "sold out");
        olga.press("Discard all 3 letters");
        olga.page.waitForCondition(() -> standing(LetterStatus.DISCARDED) == 4);
        olga.sees("There are none.");
    }

    @Test
    void chosenLettersAreExportedWithTheirArgumentsForWhoMayRevealThem() throws IOException {
        olga.page.getByLabel("Choose these 4").check();
        olga.press("Export 4");
        olga.page.getByLabel("With their arguments").check();
        Download download = olga.page.waitForDownload(() -> olga.press("Export 4 chosen letters"));
        String lines = Files.readString(download.path());
        assertThat(download.suggestedFilename()).isEqualTo("dead-letters.jsonl");
        assertThat(lines.lines()).hasSize(4);
        assertThat(lines).contains("milk").doesNotContain("4111");
    }
}
