package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.breaker.BreakerState;
import io.resilience.console.access.ConsoleRole;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators do to breakers besides resetting them, and how they follow a replay of many letters. */
class SteeringTest {
    private final Night night = Night.begin();
    private final Client operator = night.client(ConsoleRole.OPERATE);

    @BeforeEach
    void breakIt() {
        night.shop.broken = true;
        night.calls(4);
        assertThat(state("price")).isEqualTo(BreakerState.OPEN);
    }

    @AfterEach
    void end() {
        night.close();
    }

    private BreakerState state(String operation) {
        return Objects.requireNonNull(night.resilience.breakers().state("shop", operation))
                .state();
    }

    @Test
    void closesOneOrAll() {
        JsonNode closed = operator.post("close/shop/price", "{\"reason\": \"the supplier called\"}")
                .ok();
        assertThat(closed.path("action").asText()).isEqualTo("close");
        assertThat(state("price")).isEqualTo(BreakerState.CLOSED);
        assertThat(state("order")).isEqualTo(BreakerState.OPEN);
        operator.post("close/shop", "").ok();
        assertThat(state("order")).isEqualTo(BreakerState.CLOSED);
        assertThat(night.admin().get("audit").ok().toString()).contains("the supplier called");
    }

    @Test
    void disablesForSomeTimeAndEnablesAgain() {
        operator.post("disable/shop", "{\"expiry\": \"5m\"}").ok();
        assertThat(state("price")).isEqualTo(BreakerState.DISABLED);
        night.calls(9);
        assertThat(state("price")).isEqualTo(BreakerState.DISABLED);
        operator.post("enable/shop/price", "").ok();
        assertThat(state("price")).isEqualTo(BreakerState.CLOSED);
        night.time.advance(Duration.ofMinutes(5));
        assertThat(state("order")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void enablingLeavesAnOpenBreakerOpen() {
        operator.post("enable/shop", "").ok();
        assertThat(state("price")).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void disablingEndsAfterAQuarterOfAnHourUnlessToldOtherwise() {
        operator.post("disable/shop", "").ok();
        night.time.advance(Duration.ofMinutes(14));
        assertThat(state("price")).isEqualTo(BreakerState.DISABLED);
        night.time.advance(Duration.ofMinutes(1));
        assertThat(state("price")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void aReplayOfManyIsFollowedToItsEnd() {
        int letters = operator.get("dead-letter-queue").ok().size();
        night.shop.broken = false;
        operator.post("reset/shop", "").ok();
        JsonNode begun = operator.post("replay-all/shop", "").json();
        assertThat(begun.path("service").asText()).isEqualTo("shop");
        night.time.advance(Duration.ofMinutes(1));
        JsonNode job = operator.get("jobs/" + begun.path("id").asText()).ok();
        assertThat(job.path("state").asText()).isEqualTo("FINISHED");
        assertThat(job.path("succeeded").asInt()).isEqualTo(letters).isPositive();
        assertThat(job.path("runs").get(0).path("operation").asText()).isEqualTo("order");
    }

    @Test
    void aReplayThatWaitsForAnOpenBreakerIsCalledOff() {
        JsonNode begun = operator.post("replay-all/shop", "").json();
        String job = "jobs/" + begun.path("id").asText();
        assertThat(night.client(ConsoleRole.VIEW).send("DELETE", job, "").status())
                .isEqualTo(403);
        JsonNode ended = operator.send("DELETE", job, "").ok();
        assertThat(ended.path("state").asText()).isEqualTo("CANCELLED");
        night.shop.broken = false;
        operator.post("reset/shop", "").ok();
        assertThat(night.shop.delivered).isEmpty();
        assertThat(operator.get("jobs/none").status()).isEqualTo(404);
    }
}
