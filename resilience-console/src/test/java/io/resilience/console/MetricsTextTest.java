package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Metrics as a text, which is written by what is on the class path. */
class MetricsTextTest {
    @Test
    void whereNothingWritesTextTheAnswerSaysWhatToAdd() {
        try (Night night = Night.begin()) {
            Client.Reply reply = night.admin().get("metrics", "Accept", "text/plain");
            assertThat(reply.status()).isEqualTo(406);
            assertThat(reply.json().path("detail").asText())
                    .contains("application/json only", "add resilience-micrometer and micrometer-registry-prometheus");
            assertThat(night.admin().get("metrics", "Accept", "*/*").status()).isEqualTo(200);
        }
    }

    @Test
    void aPageIsMadeOnceAndClosedWithTheConsole() throws Exception {
        int before = PlainPages.OPEN.get();
        try (Night night = Night.begin()) {
            night.resilience.call("plain", "page", () -> "known");
            for (int i = 0; i < 2; i++) {
                Client.Reply reply = night.admin().get("metrics", "Accept", "text/plain, application/json;q=0.1");
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.header("Content-Type"))
                        .startsWith("text/plain")
                        .contains("version=1");
                assertThat(reply.plain().body()).endsWith(" operations\n");
            }
            assertThat(PlainPages.OPEN).hasValue(before + 1);
        }
        assertThat(PlainPages.OPEN).hasValue(before);
    }

    @Test
    void aFailureOfTheConsoleItselfIsToldWithoutItsDetails() throws Exception {
        try (Night night = Night.begin()) {
            night.resilience.call("plain", "page", () -> "known");
            night.resilience.call("plain", "broken", () -> "known");
            Client.Reply reply = night.admin().get("metrics", "Accept", "text/plain");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.json().path("detail").asText()).isEqualTo("the console failed; its log says why");
            assertThat(reply.plain().body()).doesNotContain("secret");
        }
    }
}
