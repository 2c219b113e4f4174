package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.console.access.ConsoleRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What charts mark, and the small charts of a list. */
class MarksTest {
    @Test
    void changesMovesByHandAndDeploymentsAreMarked() {
        try (Night night = Night.begin()) {
            night.calls(1);
            Client admin = night.admin();
            long begin = night.time.clockwork().wall().instant().toEpochMilli();
            admin.put("config/shop/price", "{\"failureThreshold\": 7, \"reason\": \"tonight\"}")
                    .ok();
            night.time.advance(Duration.ofSeconds(1));
            admin.post("force-open/shop/order", "{\"reason\": \"stock\"}").ok();
            Client.Reply made = night.client(ConsoleRole.OPERATE).post("marks", "{\"text\": \"deployed\\n1.4.2\"}");
            assertThat(made.status()).isEqualTo(201);
            assertThat(made.json().path("who").asText()).isEqualTo("operate");
            admin.post("marks", "{\"text\": \"new price list\", \"service\": \"shop\"}");

            assertThat(Client.texts(admin.get("marks").ok(), "action"))
                    .containsExactly("configure", "force-open", "mark", "mark");
            assertThat(Client.texts(
                            admin.get("marks?service=shop&operation=price").ok(), "action"))
                    .containsExactly("configure", "mark", "mark");
            JsonNode late = admin.get("marks?since=" + (begin + 1)).ok();
            assertThat(Client.texts(late, "action")).containsExactly("force-open", "mark", "mark");
            assertThat(late.get(1).path("text").asText()).startsWith("deployed").doesNotContain("\n");
        }
    }

    @Test
    void aMarkThatSaysNothingOrIsForNobodyIsRefused() {
        try (Night night = Night.begin()) {
            night.calls(1);
            Client admin = night.admin();
            assertThat(admin.post("marks", "").status()).isEqualTo(400);
            assertThat(admin.post("marks", "{\"text\": \" \"}").status()).isEqualTo(400);
            assertThat(admin.post("marks", "{\"text\": \"" + "x".repeat(201) + "\"}")
                            .status())
                    .isEqualTo(400);
            assertThat(admin.post("marks", "{\"text\": \"x\", \"service\": \"shoop\"}")
                            .status())
                    .isEqualTo(404);
            assertThat(admin.get("marks").ok()).isEmpty();
        }
    }

    @Test
    void trendsTellCallsAndFailuresOfTheOperationsThatAreAskedFor() {
        try (Night night = Night.begin()) {
            night.shop.broken = true;
            night.calls(2);
            night.time.advance(Duration.ofSeconds(2));
            JsonNode trends = night.client(ConsoleRole.VIEW)
                    .post("trends", "{\"of\": [[\"shop\", \"price\"], [\"shop\", \"nothing\"]]}")
                    .ok();
            assertThat(sum(trends.get(0).path("calls"))).isEqualTo(2);
            assertThat(sum(trends.get(0).path("failures"))).isEqualTo(2);
            assertThat(sum(trends.get(1).path("calls"))).isZero();
            assertThat(night.admin().post("trends", "{\"of\": [\"shop\"]}").status())
                    .isEqualTo(400);
            assertThat(night.admin()
                            .post("trends", "{\"of\": [" + "[\"a\",\"b\"],".repeat(100) + "[\"a\",\"b\"]]}")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void settingsTellWhetherTheyCanBeChangedHere() {
        try (Night night = Night.begin()) {
            night.calls(1);
            JsonNode settings = night.admin().get("config/shop/price").ok().path("settings");
            settings.forEach(each -> assertThat(each.path("live").asBoolean())
                    .as(each.path("setting").asText())
                    .isEqualTo(!each.path("setting")
                            .asText()
                            .matches(".*\\.(failOn|skipOn|retryOn|abortOn|recordResult|retryOnResult)")));
        }
    }

    private static int sum(JsonNode numbers) {
        int sum = 0;
        for (JsonNode each : numbers) {
            sum += each.asInt();
        }
        return sum;
    }
}
