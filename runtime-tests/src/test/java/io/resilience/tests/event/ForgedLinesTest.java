package io.resilience.tests.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.OutgoingCall;
import io.resilience.deadletter.Receipt;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.exception.CallUnderWayException;
import io.resilience.exception.CircuitOpenException;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No name, key or reason, whoever wrote it, looks like another line of a log. */
class ForgedLinesTest {
    private static final String FORGED = "a\n2026-01-01 ERROR all is lost\u001b[2J\u202e\u2028";
    private static final String SHOWN = "a?2026-01-01 ERROR all is lost?[2J??";

    private final TestRuntime runtime = TestRuntime.create(settings ->
            settings.service("shop", shop -> shop.set("breaker.key", "#0").set("breaker.failureThreshold", "1")));
    private final Resilience resilience = runtime.resilience();

    private static List<String> written(String logger, Runnable work) {
        try (LogLines log = new LogLines(logger)) {
            work.run();
            return log.lines().stream()
                    .map(line -> line.getFormattedMessage() + line.getKeyValuePairs())
                    .toList();
        }
    }

    private void fail(String key) {
        assertThatThrownBy(() -> resilience.operation("shop", "price").key(key).call(() -> {
                    throw new IOException("down");
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aKeyInTheLogOfABreaker() {
        assertThat(written("io.resilience.breaker", () -> fail(FORGED)))
                .singleElement()
                .asString()
                .contains("shop/price[" + SHOWN + "] is OPEN")
                .doesNotContainPattern("[\\p{Cc}\\u2028\\u202e]");
    }

    @Test
    void aLongKeyInTheLogOfABreaker() {
        assertThat(written("io.resilience.breaker", () -> fail("k".repeat(100_000)))
                        .get(0))
                .hasSizeLessThan(5000);
    }

    @Test
    void aNameStaysWhatItIsWhereItTellsOneBreakerFromAnother() {
        fail(FORGED);
        fail(SHOWN);

        assertThat(resilience.states()).hasSize(2).containsKey("shop/price[" + FORGED + "]");
    }

    @Test
    void aReasonOfAnOperatorInLogEventAndAlert() {
        fail("milk");
        assertThat(written(
                        "io.resilience.breaker",
                        () -> resilience.breakers().forceOpen("shop", "price[milk]", FORGED, null)))
                .singleElement()
                .asString()
                .contains("shop/price[milk] is FORCED_OPEN: " + SHOWN);
        assertThat(runtime.recorder().events(BreakerMoved.class))
                .extracting(BreakerMoved::reason)
                .contains(SHOWN);
        assertThat(resilience.health().reasons())
                .anySatisfy(reason -> assertThat(reason.sentence()).contains(SHOWN));
    }

    @Test
    void anAuthorAndAReasonInTheAudit() {
        LiveChange change = LiveChange.of(FORGED, FORGED, "shop", Map.of("breaker.failureThreshold", "3"));

        assertThat(written("io.resilience.audit", () -> resilience.configure(change)))
                .singleElement()
                .asString()
                .startsWith("configure by " + SHOWN + " on shop: " + SHOWN);
        assertThat(resilience.audit().entries(0, 10).get(0).who()).isEqualTo(SHOWN);
    }

    @Test
    void aKeyAndANameInWhatIsToldOfLetters() {
        Receipt.Refused refused = new Receipt.Refused("the key '" + FORGED + "' " + "x".repeat(100_000));
        assertThat(refused.reason()).contains(SHOWN).hasSizeLessThan(5000);
        OutgoingCall call = new OutgoingCall(FORGED, "pay", CallSignature.of("pay"), List.of(), null);
        assertThat(call).hasToString(SHOWN + "/pay");
        assertThat(new LetterCall(FORGED, "pay", "pay()", "[]", List.of(), null, "", null))
                .hasToString(SHOWN + "/pay pay() with 2 characters of arguments");
    }

    @Test
    void anIdempotencyKeyInARefusal() {
        assertThat(new IdempotencyConflictException("shop", "pay", FORGED)).hasMessageContaining("'" + SHOWN + "'");
        assertThat(new CallUnderWayException("shop", "pay", FORGED)).hasMessageContaining("'" + SHOWN + "'");
    }

    @Test
    void aLiveChangeWithoutAReasonIsNamedOnceWhereItsValueIsWrong() {
        LiveChange change = LiveChange.of("ann", "", "shop", Map.of("breaker.failureThreshold", "many"));
        assertThatThrownBy(() -> resilience.configure(change))
                .isInstanceOf(DefinitionException.class)
                .satisfies(wrong -> assertThat(wrong.getMessage().split("live change by ann", -1))
                        .hasSize(2));
    }

    @Test
    void anUnknownKeyInARefusal() {
        assertThatThrownBy(() -> resilience.configure("shop", Map.of(FORGED, "1", "x".repeat(1_000_000), "2")))
                .isInstanceOfSatisfying(DefinitionException.class, wrong -> {
                    assertThat(wrong).hasMessageContaining("unknown key '" + SHOWN + "'");
                    assertThat(wrong.getMessage()).hasSizeLessThan(5000);
                });
    }

    @Test
    void aCallRefusedWhileTheBreakerRampsUpIsNotToldThatItIsClosed() {
        CircuitOpenException refused = new CircuitOpenException("shop", "price", "CLOSED", () -> 0, null);

        assertThat(refused).hasMessage("shop/price is ramping up after it was open");
    }
}
