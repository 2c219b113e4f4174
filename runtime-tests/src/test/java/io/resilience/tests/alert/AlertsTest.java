package io.resilience.tests.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.alert.Alert;
import io.resilience.alert.AlertKind;
import io.resilience.config.Configuration;
import io.resilience.deadletter.Fingerprint;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.Receipt;
import io.resilience.exception.DefinitionException;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private final List<Alert> told = new ArrayList<>();
    private TestRuntime runtime = runtime("");

    private static TestRuntime runtime(String alerts) {
        return TestRuntime.create(settings -> settings.yaml("alerts", """
            resilience:
              alerts: {%s}
              defaults:
                breaker: {openFor: 5s, openJitter: 0}
              services:
                shop:
                  operations:
                    price: {bulkhead: {maxConcurrent: 1}, breaker: {failureThreshold: 0, failureRate: 0}}
            """.formatted(alerts)));
    }

    @BeforeEach
    void listen() throws Exception {
        restart("");
    }

    /** A runtime with one operation that is well, so that no service is down by one breaker alone. */
    private void restart(String alerts) throws Exception {
        runtime = runtime(alerts);
        told.clear();
        resilience().alerts().tell(told::add);
        succeed("well", 1);
    }

    private Resilience resilience() {
        return runtime.resilience();
    }

    private ManualClockwork time() {
        return runtime.time();
    }

    private void fail(String operation, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> resilience().call("shop", operation, () -> {
                        throw new IOException("down");
                    }))
                    .isInstanceOf(IOException.class);
        }
    }

    private void succeed(String operation, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            resilience().call("shop", operation, () -> "milk");
        }
    }

    private void look() {
        time().advance(Duration.ofSeconds(5));
    }

    @Test
    void whatIsSaidOfAnIncidentIsSaidOfNow() throws Exception {
        succeed("find", 1);
        resilience().breakers().forceOpen("shop", "find", "a drill", Duration.ofMinutes(1));
        look();
        assertThat(said()).containsExactly("shop/find is forced open: a drill");
        resilience().breakers().forceOpen("shop", "find", "a longer drill", Duration.ofMinutes(1));
        look();
        assertThat(said()).containsExactly("shop/find is forced open: a longer drill");
        resilience().breakers().reset("shop", "find", "over");
        look();
        assertThat(said()).containsExactly("shop/find is forced open: a longer drill (not at the moment)");
        time().advance(Duration.ofMinutes(2));
        assertThat(said()).isEmpty();
        assertThat(told).hasSize(2);
        assertThat(told.get(1).summary()).endsWith("shop/find is forced open: a longer drill");
    }

    private List<String> said() {
        return resilience().alerts().running().stream().map(Alert::summary).toList();
    }

    @Test
    void anIncidentIsToldOnceAndOnceWhenItIsOver() throws Exception {
        fail("find", 5);
        look();
        assertThat(told).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertKind.BREAKER_OPEN);
            assertThat(alert.summary()).isEqualTo("shop/find is open: 5 failures in a row");
            assertThat(alert.cause()).isInstanceOf(IOException.class);
            assertThat(alert.ended()).isFalse();
        });
        time().advance(Duration.ofMinutes(1));
        assertThat(told).as("half-open is not over").hasSize(1);
        assertThat(resilience().alerts().running()).isEqualTo(told);
        succeed("find", 3);
        time().advance(Duration.ofSeconds(29));
        assertThat(told).as("not calm for long enough").hasSize(1);
        look();
        look();
        assertThat(told).hasSize(2);
        Alert end = told.get(1);
        assertThat(end.ended()).isTrue();
        assertThat(end.incident()).isEqualTo(told.get(0).incident());
        assertThat(end.summary()).isEqualTo("ended after 90 s: shop/find is open: 5 failures in a row");
        time().advance(Duration.ofMinutes(5));
        assertThat(told).hasSize(2);
        assertThat(resilience().alerts().running()).isEmpty();
    }

    @Test
    void aBreakerThatFlapsIsOneIncident() throws Exception {
        for (int i = 0; i < 5; i++) {
            fail("find", 5);
            time().advance(Duration.ofMinutes(1));
            succeed("find", 3);
            look();
        }
        assertThat(told)
                .filteredOn(alert -> alert.kind() == AlertKind.BREAKER_OPEN)
                .hasSize(1);
    }

    @Test
    void whatOpensAndClosesBetweenTwoLooksIsTold() throws Exception {
        restart("every: 1m");
        fail("find", 5);
        time().advance(Duration.ofSeconds(6));
        succeed("find", 3);
        time().advance(Duration.ofMinutes(1));
        assertThat(told).extracting(Alert::summary).containsExactly("shop/find was open: 5 failures in a row");
    }

    @Test
    void moreThanATenthOfFailuresIsAnAlertUntilItIsLess() throws Exception {
        succeed("price", 18);
        fail("price", 2);
        look();
        assertThat(told).as("exactly a tenth").isEmpty();
        succeed("price", 17);
        fail("price", 3);
        look();
        assertThat(told).extracting(Alert::summary).containsExactly("shop/price fails 15 % of its last 20 attempts");
        for (int i = 0; i < 8; i++) {
            succeed("price", 20);
            look();
        }
        assertThat(told).hasSize(2);
        assertThat(told.get(1).ended()).isTrue();
    }

    @Test
    void fewCallsMakeNoRateAndIdleOnesEndTheIncident() {
        fail("price", 19);
        look();
        assertThat(told).isEmpty();
        fail("price", 1);
        look();
        assertThat(told).extracting(Alert::kind).containsExactly(AlertKind.FAILURE_RATE);
        time().advance(Duration.ofMinutes(1));
        assertThat(told).extracting(Alert::ended).containsExactly(false, true);
    }

    @Test
    void aFullBulkheadIsAnAlertAlsoIfItWasFullBetweenTwoLooks() {
        CompletableFuture<String> slow = new CompletableFuture<>();
        resilience().callAsync("shop", "price", () -> slow);
        resilience().callAsync("shop", "price", () -> CompletableFuture.completedFuture("refused"));
        slow.complete("milk");
        look();
        assertThat(told).extracting(Alert::kind).containsExactly(AlertKind.BULKHEAD_FULL);
    }

    @Test
    void aServiceWhoseBreakersAllRefuseIsDown() {
        fail("find", 5);
        fail("well", 5);
        look();
        assertThat(told)
                .filteredOn(alert -> alert.kind() == AlertKind.SERVICE_DOWN)
                .singleElement()
                .satisfies(alert -> assertThat(alert.fields())
                        .containsEntry("severity", "critical")
                        .containsEntry("operation", "*")
                        .containsEntry("cause", "java.io.IOException"));
    }

    @Test
    void moreThanTenUnfinishedDeadLettersAreAnAlert() {
        LetterDraft draft = new LetterDraft(
                new LetterCall(
                        "shop", "order", "order()", "[]", List.of(), null, Fingerprint.of("order()", "[]"), null),
                new LetterFailure("java.io.IOException", "down", 3));
        for (int i = 0; i < 10; i++) {
            resilience().deadLetters().keep(draft);
        }
        look();
        assertThat(told).isEmpty();
        Receipt last = resilience().deadLetters().keep(draft);
        look();
        assertThat(told).extracting(Alert::summary).containsExactly("*/* has 11 unfinished dead letters");
        resilience().deadLetters().discard(((Receipt.Kept) last).id(), "ann", "test");
        time().advance(Duration.ofMinutes(1));
        assertThat(told).extracting(Alert::ended).containsExactly(false, true);
    }

    @Test
    void rulesCanBeSwitchedOff() throws Exception {
        restart("breakerOpen: false, serviceDown: false, failureRate: 0, bulkheadFull: false, deadLetters: unlimited");
        fail("find", 5);
        fail("well", 5);
        fail("price", 30);
        look();
        assertThat(told).isEmpty();
    }

    @Test
    void whoIsToldNothingCostsNoTimer() {
        TestRuntime quiet = runtime("");
        assertThat(quiet.time().scheduled()).isZero();
        int before = time().scheduled();
        assertThat(before).isPositive();
        resilience().close();
        assertThat(time().scheduled()).isEqualTo(before - 1);
    }

    @Test
    void wrongRulesAreProblemsWithTheNearestName() {
        assertThatThrownBy(() -> Configuration.builder()
                        .yaml("rules.yaml", "resilience:\n  alerts:\n    failurRate: 0.2\n")
                        .build())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("rules.yaml:3")
                .hasMessageContaining("alerts.failureRate");
    }
}
