package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.exception.RefusedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Health, alerts, the overview and its sums say the same of one situation. */
class OneJudgeTest {
    private final Night night = Night.begin();

    @AfterEach
    void end() {
        night.close();
    }

    private void call(String operation, boolean well, int times) {
        for (int i = 0; i < times; i++) {
            try {
                night.resilience.call("desk", operation, () -> {
                    if (well) {
                        return "done";
                    }
                    throw new IOException("down");
                });
            } catch (RefusedException | IOException expected) {
                assertThat(expected).isNotNull();
            } catch (Exception other) {
                throw new AssertionError(other);
            }
        }
    }

    private JsonNode overview() {
        night.time.advance(Duration.ofSeconds(2));
        return night.admin().get("overview").ok();
    }

    private static JsonNode row(JsonNode overview, String service, String operation) {
        for (JsonNode row : overview.path("operations")) {
            if (row.path("service").asText().equals(service)
                    && row.path("operation").asText().equals(operation)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + service + "/" + operation);
    }

    private static List<String> texts(JsonNode list) {
        return java.util.stream.StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private List<String> alerts() {
        night.time.advance(Duration.ofSeconds(6));
        return night.resilience.alerts().running().stream()
                .map(alert -> alert.operation() + " " + alert.summary())
                .toList();
    }

    @Test
    void oneFailedCallOfTenIsNoTrouble() {
        overview();
        call("calm", true, 8);
        call("calm", false, 2);
        JsonNode overview = overview();
        JsonNode row = row(overview, "desk", "calm");
        assertThat(row.path("failureRate").asDouble()).isEqualTo(0.2);
        assertThat(row.path("status").asText()).isEqualTo("HEALTHY");
        assertThat(texts(row.path("wrong"))).isEmpty();
        assertThat(overview.path("sums").path("wrong").asInt()).isZero();
        assertThat(overview.path("health").path("status").asText()).isEqualTo("HEALTHY");
        assertThat(alerts()).isEmpty();
    }

    @Test
    void manyFailedCallsAreTroubleEverywhere() {
        overview();
        call("rough", true, 3);
        for (int i = 0; i < 12; i++) {
            call("rough", true, 1);
            call("rough", false, 1);
        }
        JsonNode overview = overview();
        assertThat(texts(row(overview, "desk", "rough").path("wrong"))).containsExactly("FAILURE_RATE");
        assertThat(row(overview, "desk", "rough").path("status").asText()).isEqualTo("DEGRADED");
        assertThat(overview.path("sums").path("wrong").asInt()).isEqualTo(1);
        assertThat(texts(overview.path("health").path("wrong"))).containsExactly("FAILURE_RATE");
        assertThat(overview.path("health").path("services").path("desk").asText())
                .isEqualTo("DEGRADED");
        assertThat(texts(overview.path("health").path("reasons")))
                .containsExactly("desk/rough fails 44 % of its recent 27 calls");
        assertThat(alerts()).singleElement().asString().contains("fails 44 % of its last 27 attempts");
    }

    @Test
    void aRefusedCallHasFailedForWhoMadeIt() {
        overview();
        call("shut", true, 1);
        night.resilience.breakers().forceOpen("desk", "shut", "stock is taken", Duration.ofMinutes(15));
        call("shut", true, 19);
        JsonNode overview = overview();
        JsonNode row = row(overview, "desk", "shut");
        assertThat(row.path("failureRate").asDouble()).isEqualTo(0.95);
        assertThat(texts(row.path("wrong"))).containsExactly("BREAKER_OPEN", "FAILURE_RATE");
        assertThat(row.path("status").asText()).isEqualTo("CRITICAL");
        assertThat(overview.path("sums").path("failureRate").asDouble()).isEqualTo(0.95);
        assertThat(overview.path("sums").path("open").asInt()).isEqualTo(1);
    }

    @Test
    void deadLettersThatPileUpAreTroubleEverywhere() {
        night.shop.broken = true;
        for (int i = 0; i < 10; i++) {
            night.calls(1);
        }
        assertThat(texts(overview().path("health").path("wrong"))).doesNotContain("DEAD_LETTERS");
        night.calls(1);
        JsonNode overview = overview();
        assertThat(overview.path("sums").path("deadLetters").asInt()).isEqualTo(11);
        assertThat(texts(overview.path("health").path("wrong"))).contains("DEAD_LETTERS");
        assertThat(texts(overview.path("health").path("reasons")))
                .contains("*/* has 11 unfinished dead letters", "shop/order has 11 unfinished dead letters");
        assertThat(texts(row(overview, "shop", "order").path("wrong"))).contains("DEAD_LETTERS");
        assertThat(alerts()).anyMatch(text -> text.contains("has 11 unfinished dead letters"));
        assertThat(texts(night.admin().get("health").ok().path("reasons")))
                .contains("*/* has 11 unfinished dead letters");
    }
}
