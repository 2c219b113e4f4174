package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.console.Client.Reply;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undo puts back exactly what one deed has changed, and nothing that others did before or since. */
class UndoTest {
    private final Night night = Night.begin();
    private final Client admin = night.admin();

    @BeforeEach
    void call() {
        night.calls(1);
    }

    @AfterEach
    void end() {
        night.close();
    }

    private BreakerSnapshot breaker(String operation) {
        return Objects.requireNonNull(night.resilience.breakers().state("shop", operation));
    }

    private BreakerState state(String operation) {
        return breaker(operation).state();
    }

    private Reply undo(JsonNode deed) {
        return admin.post("undo/" + deed.path("undo").asText(), "");
    }

    @Test
    void leavesDisabledWhatOthersHadDisabled() {
        night.resilience.breakers().disable("shop", "order", "a sale", Duration.ofHours(1));
        JsonNode deed = admin.post("force-open/shop", "").ok();
        assertThat(state("order")).isEqualTo(BreakerState.FORCED_OPEN);
        night.time.advance(Duration.ofMinutes(10));

        JsonNode undone = undo(deed).ok();

        assertThat(undone.path("restored").asInt()).isEqualTo(2);
        assertThat(state("price")).isEqualTo(BreakerState.CLOSED);
        assertThat(state("order")).isEqualTo(BreakerState.DISABLED);
        assertThat(breaker("order").age().left()).isEqualTo(Duration.ofMinutes(50));
        assertThat(night.resilience.audit().entries(0, 10))
                .last()
                .satisfies(entry -> assertThat(entry.deed().action()).isEqualTo("undo force-open"));
    }

    @Test
    void leavesAloneAndNamesWhatHasMovedSince() {
        JsonNode deed = admin.post("force-open/shop", "").ok();
        admin.post("disable/shop/order", "").ok();

        JsonNode undone = undo(deed).ok();

        assertThat(undone.path("restored").asInt()).isEqualTo(1);
        assertThat(undone.path("left").path("shop/order").asText()).isEqualTo("DISABLED");
        assertThat(state("order")).isEqualTo(BreakerState.DISABLED);
        assertThat(state("price")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void saysThatItCannotWhenAllHasMoved() {
        JsonNode deed = admin.post("force-open/shop/price", "").ok();
        admin.post("reset/shop/price", "").ok();
        Reply refused = undo(deed);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.plain().body())
                .contains(
                        "nothing is undone: since the force-open of shop/price every breaker has moved on",
                        "shop/price is CLOSED");
        assertThat(undo(admin.post("force-open/shop/price", "").ok()).status()).isEqualTo(200);
        assertThat(admin.post("undo/nothing", "").status()).isEqualTo(404);
    }

    @Test
    void aBreakerThatWasOpenRefusesForAsLongAsItWouldHave() {
        night.shop.broken = true;
        night.calls(3);
        assertThat(state("price")).isEqualTo(BreakerState.OPEN);
        Duration left = breaker("price").age().left();
        JsonNode deed = admin.post("reset/shop/price", "").ok();
        assertThat(state("price")).isEqualTo(BreakerState.CLOSED);
        undo(deed).ok();
        assertThat(state("price")).isEqualTo(BreakerState.FORCED_OPEN);
        assertThat(breaker("price").age().left()).isEqualTo(left);
    }

    @Test
    void aDeedThatChangedNothingHasNothingToUndo() {
        assertThat(admin.post("enable/shop/price", "").ok().path("undo").isNull())
                .isTrue();
    }

    @Test
    void twiceIsRefused() {
        JsonNode deed = admin.post("force-open/shop/price", "").ok();
        undo(deed).ok();
        assertThat(undo(deed).status()).isEqualTo(412);
        assertThat(state("price")).isEqualTo(BreakerState.CLOSED);
    }
}
