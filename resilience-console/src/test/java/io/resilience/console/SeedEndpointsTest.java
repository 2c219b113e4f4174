package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.breaker.BreakerState;
import io.resilience.console.access.ConsoleRole;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The endpoints of the document that this framework grew from, in its shapes, and those that were added. */
class SeedEndpointsTest {
    private final Night night = Night.begin();
    private final Client admin = night.admin();

    @AfterEach
    void end() {
        night.close();
    }

    private BreakerState state(String operation) {
        return Objects.requireNonNull(night.resilience.breakers().state("shop", operation))
                .state();
    }

    private void breakIt() {
        night.shop.broken = true;
        night.calls(4);
        assertThat(state("price")).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void healthTellsOverallAndEachService() {
        night.calls(1);
        assertThat(admin.get("health").ok().path("overall").asText()).isEqualTo("HEALTHY");

        breakIt();
        JsonNode health = admin.get("health").ok();

        assertThat(health.path("overall").asText())
                .as("the shop is not said to be essential")
                .isEqualTo("DEGRADED");
        assertThat(health.path("services").path("shop").path("status").asText()).isEqualTo("CRITICAL");
        assertThat(health.path("reasons").toString()).contains("shop/price is OPEN: 3 failures in a row");
        assertThat(admin.get("health/live").ok().path("live").asBoolean()).isTrue();
        assertThat(admin.get("health/ready").ok().path("ready").asBoolean()).isTrue();

        night.resilience.configure("shop", java.util.Map.of("criticality", "ESSENTIAL"));
        assertThat(admin.get("health").ok().path("overall").asText()).isEqualTo("CRITICAL");
        assertThat(admin.get("health/live").status()).isEqualTo(200);
        assertThat(admin.get("health/ready").status()).isEqualTo(503);
    }

    @Test
    void stateIsAMapByNameOrOneState() {
        night.calls(2);

        JsonNode all = admin.get("state").ok();
        assertThat(all.path("shop/price").path("state").asText()).isEqualTo("CLOSED");
        assertThat(all.path("shop/price").path("totalRequests").asInt()).isEqualTo(2);
        assertThat(admin.get("state/shop").ok().size()).isEqualTo(2);
        assertThat(admin.get("state/shop/order").ok().path("totalRequests").asInt())
                .isEqualTo(2);
    }

    @Test
    void resetCloses() {
        breakIt();

        JsonNode reset = admin.post("reset/shop/price", "").ok();
        assertThat(reset.path("breakers").asInt()).isEqualTo(1);
        assertThat(state("price")).isEqualTo(BreakerState.CLOSED);
        assertThat(state("order")).isEqualTo(BreakerState.OPEN);

        admin.post("reset/shop", "{\"reason\": \"repaired\"}").ok();
        assertThat(state("order")).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void forcingOpenEndsByItself() {
        night.calls(1);

        JsonNode forced = admin.post("force-open/shop/price", "{\"reason\": \"maintenance\", \"expiry\": \"5m\"}")
                .ok();

        assertThat(forced.path("states").path("shop/price").asText()).isEqualTo("FORCED_OPEN");
        night.time.advance(Duration.ofMinutes(4));
        assertThat(state("price")).isEqualTo(BreakerState.FORCED_OPEN);
        night.time.advance(Duration.ofMinutes(1));
        assertThat(state("price")).isNotEqualTo(BreakerState.FORCED_OPEN);
    }

    @Test
    void forcingOpenLastsAQuarterOfAnHourUnlessToldOtherwise() {
        night.calls(1);
        admin.post("force-open/shop", "").ok();

        night.time.advance(Duration.ofMinutes(14));
        assertThat(state("price")).isEqualTo(BreakerState.FORCED_OPEN);
        night.time.advance(Duration.ofMinutes(1));
        assertThat(state("price")).isNotEqualTo(BreakerState.FORCED_OPEN);
    }

    @Test
    void deadLettersAreAListAndRetried() {
        breakIt();
        JsonNode letters = admin.get("dead-letter-queue").ok();
        assertThat(letters.isArray()).isTrue();
        assertThat(letters).isNotEmpty();
        String id = letters.get(0).path("id").asText();

        night.shop.broken = false;
        admin.post("reset/shop", "").ok();
        JsonNode retried = admin.post("retry/" + id, "").ok();

        assertThat(retried.path("outcome").asText()).isEqualTo("SUCCEEDED");
        assertThat(retried.path("letter").path("status").asText()).isEqualTo("DONE");
        assertThat(night.shop.delivered).containsExactly("milk");
    }

    @Test
    void argumentsAreHiddenUntilAnAdminRevealsThemAndRedactedOnesForEver() {
        breakIt();
        String id = admin.get("dead-letter-queue").ok().get(0).path("id").asText();

        String hidden = admin.get("dead-letter-queue/" + id).ok().toString();
        String revealed = admin.post("dead-letter-queue/" + id + "/reveal", "{\"reason\": \"ticket 7\"}")
                .ok()
                .toString();

        assertThat(hidden).doesNotContain("milk").doesNotContain("4111").contains("\"type\":\"java.lang.String\"");
        assertThat(revealed).contains("milk").doesNotContain("4111");
        assertThat(night.client(ConsoleRole.OPERATE)
                        .post("dead-letter-queue/" + id + "/reveal", "")
                        .status())
                .isEqualTo(403);
        assertThat(admin.get("audit").ok().toString()).contains("\"reveal\"").contains("ticket 7");
    }

    @Test
    void discardAndReplayAll() {
        breakIt();
        JsonNode letters = admin.get("dead-letter-queue?limit=1").ok();
        String id = letters.get(0).path("id").asText();
        assertThat(admin.post("dead-letter-queue/" + id + "/discard", "{\"reason\": \"a test order\"}")
                        .ok()
                        .path("status")
                        .asText())
                .isEqualTo("DISCARDED");
        assertThat(admin.get("audit").ok().toString())
                .contains("\"action\":\"discard\"")
                .contains("a test order");
        assertThat(admin.post("dead-letter-queue/" + id + "/discard", "").status())
                .isEqualTo(409);

        night.shop.broken = false;
        admin.post("reset/shop", "").ok();
        assertThat(admin.post("replay-all/shop/order", "").status()).isEqualTo(202);
        night.time.advance(Duration.ofMinutes(1));

        assertThat(admin.get("dead-letter-queue?status=READY").ok()).isEmpty();
        assertThat(night.shop.delivered).isNotEmpty();
    }

    @Test
    void configurationIsChangedInTheSeedsShape() {
        night.calls(1);

        admin.put("config/shop", """
            {"config": {"failureThreshold": 7, "timeout": 180000},
             "bulkhead": {"maxConcurrent": 9},
             "retryPolicy": {"retryableErrors": ["CUSTOM_TRANSIENT_ERROR"],
                             "nonRetryableErrors": ["CUSTOM_PERMANENT_ERROR"]}}
            """).ok();

        var policies = night.resilience.operation("shop", "price");
        assertThat(policies).isNotNull();
        JsonNode settings = admin.get("config/shop/price").ok().path("settings");
        assertThat(value(settings, "breaker.failureThreshold")).isEqualTo("7");
        assertThat(value(settings, "timeout.value")).isEqualTo("3m");
        assertThat(value(settings, "bulkhead.maxConcurrent")).isEqualTo("9");
        assertThat(value(settings, "retry.retryableErrors")).contains("CUSTOM_TRANSIENT_ERROR");
        assertThat(value(settings, "retry.nonRetryableErrors")).contains("CUSTOM_PERMANENT_ERROR");
    }

    private static String value(JsonNode settings, String name) {
        for (JsonNode setting : settings) {
            if (setting.path("setting").asText().equals(name)) {
                return setting.path("value").asText();
            }
        }
        return "absent";
    }

    @Test
    void aDryRunTellsAndChangesNothing() {
        night.calls(1);

        JsonNode told = admin.put("config/shop?dryRun=true", "{\"config\": {\"failureThreshold\": 7}}")
                .ok();

        JsonNode change = told.path("changes").get(0);
        assertThat(change.path("setting").asText()).isEqualTo("breaker.failureThreshold");
        assertThat(change.path("before").path("value").asText()).isEqualTo("3");
        assertThat(change.path("after").path("value").asText()).isEqualTo("7");
        assertThat(change.path("after").path("place").asText()).startsWith("live change by admin");
        assertThat(value(admin.get("config/shop/price").ok().path("settings"), "breaker.failureThreshold"))
                .isEqualTo("3");
    }

    @Test
    void aChangeExpiresAndIsRolledBack() {
        night.calls(1);
        admin.put("config/shop", "{\"failureThreshold\": 7, \"expiry\": \"10m\", \"reason\": \"tonight\"}")
                .ok();
        night.time.advance(Duration.ofMinutes(10));
        assertThat(threshold()).isEqualTo("3");

        long before = admin.get("config/shop").ok().path("version").asLong();
        admin.put("config/shop", "{\"failureThreshold\": 8}").ok();
        assertThat(threshold()).isEqualTo("8");
        admin.post("rollback/" + before, "{\"reason\": \"worse\"}").ok();

        assertThat(threshold()).isEqualTo("3");
        assertThat(admin.get("versions").ok().size()).isEqualTo(5);
        assertThat(admin.get("audit").ok().toString())
                .contains("\"shop/price breaker.failureThreshold\":\"3\"")
                .contains("\"shop/price breaker.failureThreshold\":\"8\"")
                .contains("back to version 3: worse");
    }

    private String threshold() {
        return value(admin.get("config/shop/price").ok().path("settings"), "breaker.failureThreshold");
    }

    @Test
    void whoeverSaysWhichVersionTheySawChangesNoOther() {
        night.calls(1);
        String tag = admin.get("config/shop").header("ETag");
        assertThat(admin.get("config/shop", "If-None-Match", tag).status()).isEqualTo(304);

        assertThat(admin.put("config/shop", "{\"failureThreshold\": 7}", "If-Match", tag)
                        .status())
                .isEqualTo(200);
        assertThat(admin.put("config/shop", "{\"failureThreshold\": 8}", "If-Match", tag)
                        .status())
                .isEqualTo(412);
        assertThat(threshold()).isEqualTo("7");
    }

    @Test
    void whyTellsTheWindowAndTheMoves() {
        breakIt();

        JsonNode why = admin.get("why/shop/price").ok();

        assertThat(why.path("state").asText()).isEqualTo("OPEN");
        assertThat(why.path("reason").asText()).isEqualTo("3 failures in a row");
        assertThat(why.path("failuresByClass").path("java.io.IOException").asInt())
                .isEqualTo(3);
        assertThat(why.path("endsInMs").asLong()).isPositive();
        assertThat(why.path("missing").toString()).contains("next probe in 5.0 s");
        assertThat(why.path("moves").get(0).path("agoMs").asLong()).isNotNegative();
        assertThat(why.path("moves")).hasSize(1);
        assertThat(value(why.path("settings"), "breaker.failureThreshold")).isEqualTo("3");
    }

    @Test
    void metricsCountCalls() {
        night.calls(2);

        JsonNode operation = admin.get("metrics").ok().path("operations").get(1);

        assertThat(operation.path("operation").asText()).isEqualTo("price");
        assertThat(operation.path("calls").path("ok").asInt()).isEqualTo(2);
        assertThat(operation.path("bulkhead").path("limit").asInt()).isEqualTo(5);
    }

    @Test
    void anUnknownNameIsToldWithTheNearestAndNeverMade() {
        night.calls(1);

        Client.Reply reply = admin.get("state/shop/prise");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("detail").asText())
                .isEqualTo("there is no breaker of shop named 'prise'; did you mean 'price'?");
        assertThat(night.resilience.operations()).hasSize(2);
    }
}
