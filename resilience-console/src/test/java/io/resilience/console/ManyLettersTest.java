package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.console.access.ConsoleRole;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters looked for, by cause, and many of them done with at once. */
class ManyLettersTest {
    private Night night;
    private Client admin;

    @BeforeEach
    void begin() {
        night = Night.begin();
        admin = night.admin();
        night.shop.broken = true;
        night.calls(5); // three orders fail, then the breaker refuses
        night.shop.broken = false;
        night.time.advance(Duration.ofMinutes(5));
    }

    @AfterEach
    void end() {
        night.close();
    }

    @Test
    void theNewestUnfinishedLettersAreAskedFor() {
        List<String> made = ids("dead-letter-queue");
        night.resilience.letters().discard(made.get(0), "olga", "sold out");
        assertThat(made).hasSizeGreaterThan(3).isSorted();
        assertThat(ids("dead-letter-queue?status=UNFINISHED&order=newest&limit=2"))
                .containsExactly(made.get(made.size() - 1), made.get(made.size() - 2));
        assertThat(admin.get("dead-letter-queue?status=UNFINISHED").header("X-Total-Count"))
                .isEqualTo(String.valueOf(made.size() - 1));
        assertThat(admin.get("dead-letter-queue?order=young").status()).isEqualTo(400);
    }

    @Test
    void lettersAreFoundByTextAndCountedByCause() {
        JsonNode causes = admin.get("dead-letter-causes?status=UNFINISHED").ok();
        assertThat(Client.texts(causes, "error"))
                .containsExactlyInAnyOrder("java.io.IOException", "io.resilience.exception.CircuitOpenException");
        assertThat(admin.get("dead-letter-causes?search=REFUSED").ok()).hasSize(1);
        assertThat(ids("dead-letter-queue?search=connection%20order")).hasSize(3);
        assertThat(ids("dead-letter-queue?search=milk")).isEmpty(); // an argument
        assertThat(ids("dead-letter-queue?error=java.io.IOException")).hasSize(3);
    }

    @Test
    void chosenLettersAreRetriedAndWhatCameOfThemIsCounted() {
        List<String> made = ids("dead-letter-queue");
        night.resilience.letters().discard(made.get(1), "olga", "sold out");
        JsonNode job = ended(begin("retry", "{\"ids\": [\"" + made.get(0) + "\", \"" + made.get(1) + "\"]}"));
        assertThat(job.path("action").asText()).isEqualTo("retry");
        assertThat(job.path("state").asText()).isEqualTo("FINISHED");
        assertThat(job.path("succeeded").asInt()).isEqualTo(1);
        assertThat(job.path("skipped").asInt()).isEqualTo(1);
        assertThat(night.shop.delivered).hasSize(1);
        assertThat(Client.texts(admin.get("jobs").ok(), "id"))
                .containsExactly(job.path("id").asText());
    }

    @Test
    void allThatAFilterFindsAreDiscarded() {
        JsonNode job = ended(
                begin(
                        "discard",
                        "{\"filter\": {\"error\": \"java.io.IOException\", \"status\": \"UNFINISHED\"}, \"reason\": \"gone\"}"));
        assertThat(job.path("succeeded").asInt()).isEqualTo(3);
        assertThat(night.resilience.deadLetters().find(LetterQuery.all().with(LetterStatus.DISCARDED)))
                .hasSize(3)
                .allMatch(letter -> letter.failure().errorClass().equals("java.io.IOException"));
        assertThat(admin.get("audit").ok().toString())
                .contains("\"action\":\"discard\"")
                .contains("gone");
    }

    @Test
    void lettersAreExportedWithTheirArgumentsOnlyForWhoMayRevealThem() {
        String all = "{\"filter\": {}, \"arguments\": true}";
        assertThat(night.client(ConsoleRole.OPERATE)
                        .post("dead-letter-queue/export", all)
                        .status())
                .isEqualTo(403);
        String bare = night.client(ConsoleRole.OPERATE)
                .post("dead-letter-queue/export", "{\"filter\": {}}")
                .plain()
                .body();
        assertThat(bare.lines()).hasSameSizeAs(ids("dead-letter-queue"));
        assertThat(bare).doesNotContain("milk");
        Client.Reply whole = admin.post("dead-letter-queue/export", all);
        assertThat(whole.plain().body()).contains("milk").doesNotContain("4111");
        assertThat(whole.header("Content-Disposition")).contains("dead-letters.jsonl");
    }

    @Test
    void whichLettersMustBeSaidInOneWay() {
        for (String body : List.of(
                "{\"reason\": \"x\"}",
                "{\"ids\": [], \"reason\": \"x\"}",
                "{\"ids\": [1]}",
                "{\"ids\": [\"a\"], \"filter\": {}}",
                "{\"filter\": {\"stauts\": \"READY\"}}",
                "{\"filter\": []}")) {
            assertThat(admin.post("dead-letter-queue/discard", body).status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(ids("dead-letter-queue?status=UNFINISHED")).isEqualTo(ids("dead-letter-queue"));
    }

    private List<String> ids(String path) {
        return Client.texts(admin.get(path).ok(), "id");
    }

    private String begin(String action, String body) {
        Client.Reply begun = night.client(ConsoleRole.OPERATE).post("dead-letter-queue/" + action, body);
        assertThat(begun.status()).isEqualTo(202);
        return begun.json().path("id").asText();
    }

    private JsonNode ended(String id) {
        long bound = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        JsonNode job = admin.get("jobs/" + id).ok();
        while (job.path("state").asText().equals("RUNNING")) {
            assertThat(System.nanoTime()).as("the job goes on for ever").isLessThan(bound);
            job = admin.get("jobs/" + id).ok();
        }
        return job;
    }
}
