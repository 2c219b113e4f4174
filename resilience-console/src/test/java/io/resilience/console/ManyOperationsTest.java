package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.console.Client.Reply;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
                "operations?limit=200",
                "services?limit=200",
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

    @Test
    void findsOperationsThatHaveNoRowInTheOverview() {
        assertThat(operations("search=operation9999")).containsExactly("operation9999");
        assertThat(operations("search=SERVICE11%20operation9"))
                .allMatch(name -> name.contains("operation9"))
                .hasSizeGreaterThan(5);
        JsonNode one =
                admin.get("operations?service=service11&sort=name&limit=200").ok();
        assertThat(one.path("total").asInt()).isEqualTo(OPERATIONS / SERVICES);
        assertThat(one.path("operations")).hasSize(OPERATIONS / SERVICES);
        assertThat(admin.get("operations?search=nothing-such")
                        .ok()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void sortsAndFiltersAllOfThemAndTurnsTheirParts() throws Exception {
        for (int i = 0; i < 3; i++) {
            night.resilience.callAsync("service99", "operation9999", () -> CompletableFuture.completedFuture("done"));
        }
        night.time.advance(Duration.ofSeconds(2));
        assertThat(operations("sort=-calls&limit=1")).containsExactly("operation9999");
        List<String> names = operations("sort=name&filter=all&limit=200");
        assertThat(operations("sort=name&offset=100&limit=100")).isEqualTo(names.subList(100, 200));
        assertThat(operations("sort=-name&limit=200")).doesNotContainAnyElementsOf(names);
        JsonNode open = admin.get("operations?filter=open&limit=1").ok();
        assertThat(open.path("operations").path(0).path("state").asText()).isEqualTo("FORCED_OPEN");
        assertThat(open.path("total").asInt())
                .isEqualTo(admin.get("operations?filter=trouble")
                        .ok()
                        .path("total")
                        .asInt())
                .isEqualTo(admin.get("overview").ok().path("sums").path("open").asInt());
    }

    @Test
    void sumsServicesTheWorstFirst() {
        JsonNode services = admin.get("services?search=service1&limit=200").ok();
        assertThat(services.path("total").asInt()).isEqualTo(11); // service1, and service10 to service19
        JsonNode worst = services.path("services").path(0);
        assertThat(worst.path("status").asText()).isEqualTo("CRITICAL");
        assertThat(worst.path("operations").asInt()).isEqualTo(OPERATIONS / SERVICES);
        assertThat(worst.path("open").asInt()).isEqualTo(worst.path("breakers").asInt());
    }

    @Test
    void aSearchThatIsWrongIsToldWithTheNearestWord() {
        Reply reply = admin.get("operations?sort=-failurs");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.plain().body()).contains("sort 'failurs' is unknown", "did you mean 'failures'?");
        assertThat(admin.get("operations?filter=bad").status()).isEqualTo(400);
        assertThat(admin.get("operations?limit=201").status()).isEqualTo(400);
    }

    private List<String> operations(String query) {
        return Client.texts(admin.get("operations?" + query).ok().path("operations"), "operation");
    }
}
