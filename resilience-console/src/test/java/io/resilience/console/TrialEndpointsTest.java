package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.audit.AuditEntry;
import io.resilience.breaker.BreakerState;
import io.resilience.console.access.ConsoleRole;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings that are tried over HTTP: on what is recorded, and beside those in force. */
class TrialEndpointsTest {
    private final Night night = Night.begin();
    private final Client admin = night.admin();
    private final Client viewer = night.client(ConsoleRole.VIEW);

    @AfterEach
    void end() {
        night.close();
    }

    private void twoFailures() {
        night.calls(3);
        night.shop.broken = true;
        night.calls(2);
        night.shop.broken = false;
        night.time.advance(Duration.ofSeconds(1));
    }

    @Test
    void aWhatIfTellsWhenOtherSettingsWouldHaveOpened() {
        twoFailures();
        night.calls(4);

        JsonNode told = viewer.post("what-if/shop/price", "{\"config\": {\"failureThreshold\": 2}, \"reason\": \"x\"}")
                .ok();

        assertThat(told.path("outcomes").asInt()).isEqualTo(9);
        assertThat(told.path("complete").asBoolean()).isTrue();
        assertThat(told.path("to").asLong())
                .isGreaterThanOrEqualTo(told.path("from").asLong());
        assertThat(told.path("live").path("opened").asInt()).isZero();
        assertThat(told.path("proposed").path("opened").asInt()).isEqualTo(1);
        assertThat(told.path("proposed").path("refused").asInt()).isEqualTo(4);
        assertThat(told.path("proposed").path("openMillis").asLong()).isEqualTo(1000);
        JsonNode move = told.path("proposed").path("moves").path(0);
        assertThat(move.path("from").asText()).isEqualTo("CLOSED");
        assertThat(move.path("to").asText()).isEqualTo("OPEN");
        assertThat(move.path("reason").asText()).isEqualTo("2 failures in a row");
        assertThat(told.path("changes").path(0).path("key").asText()).isEqualTo("breaker.failureThreshold");
        assertThat(told.path("changes").path(0).path("before").asText()).isEqualTo("3");
        assertThat(told.path("changes").path(0).path("after").asText()).isEqualTo("2");
        assertThat(told.path("limits").size()).isPositive();
        assertThat(Objects.requireNonNull(night.resilience.breakers().state("shop", "price"))
                        .state())
                .isEqualTo(BreakerState.CLOSED);
        assertThat(night.resilience.audit().entries(0, 10)).isEmpty();
    }

    @Test
    void whatIsRecordedEndsWithTheConsole() {
        night.calls(1);
        assertThat(night.resilience.trials().records()).isTrue();

        night.console.close();

        assertThat(night.resilience.trials().records()).isFalse();
    }

    @Test
    void aShadowIsSetSeenReplacedAndEnded() {
        night.calls(1);
        JsonNode set = admin.put(
                        "shadow/shop/price",
                        "{\"failureThreshold\": 2, \"reason\": \"too patient\", \"expiry\": \"1h\"}")
                .ok();
        assertThat(set.path("who").asText()).isEqualTo("admin");
        assertThat(set.path("ends").asLong() - set.path("since").asLong()).isEqualTo(3_600_000);

        twoFailures();
        night.calls(1);

        JsonNode seen = viewer.get("shadow/shop/price").ok();
        assertThat(seen.path("state").asText()).isEqualTo("OPEN");
        assertThat(seen.path("shadow").path("opened").asInt()).isEqualTo(1);
        assertThat(seen.path("shadow").path("refused").asInt()).isEqualTo(1);
        assertThat(seen.path("live").path("refused").asInt()).isZero();
        assertThat(seen.path("calls").asInt()).isEqualTo(6);
        assertThat(seen.path("differing").asInt()).isEqualTo(1);
        assertThat(seen.path("changes").path(0).path("after").asText()).isEqualTo("2");
        assertThat(viewer.get("shadow").ok().size()).isEqualTo(1);

        JsonNode again =
                admin.put("shadow/shop/price", "{\"failureThreshold\": 1}").ok();
        assertThat(again.path("calls").asInt()).isZero();
        assertThat(admin.send("DELETE", "shadow/shop/price", "{\"reason\": \"seen enough\"}")
                        .status())
                .isEqualTo(200);
        assertThat(viewer.get("shadow/shop/price").status()).isEqualTo(404);
        assertThat(night.resilience.audit().entries(0, 10))
                .extracting(AuditEntry::deed)
                .extracting(deed -> deed.action() + " " + deed.target())
                .isEqualTo(List.of("shadow shop/price", "shadow shop/price", "shadow-end shop/price"));
    }

    @Test
    void aShadowEndsByItself() {
        night.calls(1);
        admin.put("shadow/shop/price", "{\"failureThreshold\": 2, \"expiry\": \"1h\"}")
                .ok();

        night.time.advance(Duration.ofMinutes(59));
        assertThat(viewer.get("shadow/shop/price").status()).isEqualTo(200);
        night.time.advance(Duration.ofMinutes(1));

        assertThat(viewer.get("shadow/shop/price").status()).isEqualTo(404);
        assertThat(night.resilience.audit().entries(0, 10))
                .extracting(AuditEntry::who)
                .containsExactly("admin", "expiry");
    }

    @Test
    void onlyAnAdminSetsAndEndsShadows() {
        night.calls(1);
        Client operator = night.client(ConsoleRole.OPERATE);
        assertThat(operator.put("shadow/shop/price", "{\"failureThreshold\": 2}")
                        .status())
                .isEqualTo(403);
        admin.put("shadow/shop/price", "{\"failureThreshold\": 2}").ok();
        assertThat(operator.send("DELETE", "shadow/shop/price", "").status()).isEqualTo(403);
        assertThat(viewer.get("shadow/shop/price").status()).isEqualTo(200);
    }
}
