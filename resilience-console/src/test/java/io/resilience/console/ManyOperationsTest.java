package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.console.Client.Reply;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With 10,000 operations of 100 services, and most of their breakers open, no answer grows beyond what a page can take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyOperationsTest {
    private static final int OPERATIONS = 10_000;
    private static final int SERVICES = 100;
    private static final int LARGEST = 512 * 1024;

    private Night night;
    private Client admin;

    @BeforeAll
    void manyCalls() throws Exception {
        night = Night.begin();
        admin = night.admin();
        for (int i = 0; i < OPERATIONS; i++) {
            night.resilience.call("service" + i % SERVICES, "operation" + i, () -> "done");
        }
        for (int i = 0; i < SERVICES; i += 2) {
            night.resilience.breakers().forceOpen("service" + i, null, "for size", java.time.Duration.ofHours(1));
        }
    }

    @AfterAll
    void end() {
        night.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health?limit=200",
                "state?limit=200",
                "state/service8?limit=200",
                "metrics?limit=200",
                "overview",
                "alerts",
                "history/service8?range=1d",
                "history/service8/operation8?range=1d",
                "config/service8",
                "config/service8/operation8",
                "why/service8/operation8",
                "dead-letter-queue?limit=200",
                "versions?limit=200",
                "audit?limit=200",
                "shadow"
            })
    void noAnswerIsLargerThanHalfAMegabyte(String path) {
        Reply reply = admin.get(path);
        assertThat(reply.status()).as(reply.plain().body()).isEqualTo(200);
        assertThat(reply.plain().body().length()).isBetween(1, LARGEST);
    }

    @Test
    void theOverviewShowsAThousandTheTroubledFirstAndTellsHowManyThereAre() {
        JsonNode overview = admin.get("overview").ok();
        assertThat(overview.findValues("state").stream().map(JsonNode::asText))
                .hasSize(1000)
                .containsOnly("FORCED_OPEN");
        assertThat(overview.path("total").asInt()).isGreaterThanOrEqualTo(OPERATIONS);
    }

    @Test
    void resettingAllOfAServiceAnswersAPartOfTheStates() {
        HttpResponse<String> answer =
                admin.post("reset/service10", "{\"reason\": \"enough\"}").plain();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().length()).isBetween(1, LARGEST);
        assertThat(answer.body()).contains("\"breakers\":100");
    }
}
