package io.resilience.tests.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Outlook;
import io.resilience.config.Explained;
import io.resilience.config.LiveChange;
import io.resilience.config.Origin;
import io.resilience.diagnosis.DiagnosedMove;
import io.resilience.diagnosis.Diagnosis;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.ResilienceTest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@ResilienceTest(yaml = """
        resilience:
          defaults:
            breaker: {openJitter: 0}
          services:
            shop:
              breaker: {failureThreshold: 5, openFor: 5s}
              operations:
                exact: {breaker: {failureThreshold: 0, window: exactly 10 calls}}
                ring: {breaker: {failureThreshold: 0, window: 10 calls, minimumCalls: 5}}
                whole: {breaker: {failureThreshold: 0, failureRate: 1}}
                slow: {breaker: {failureThreshold: 0, failureRate: 0, slowCall: 1s, slowCallRate: 0.5, minimumCalls: 4}}
                patient: {breaker: {failureThreshold: 30}}
                both: {breaker: {failureThreshold: 0, failureRate: 1, slowCall: 1s, slowCallRate: 0.5, minimumCalls: 4}}
                never: {breaker: {failureThreshold: 0, failureRate: 0, slowCall: 1s, slowCallRate: 0}}
            bank:
              breaker: {scope: service}
        """)
class DiagnosisTest {
    private static void fail(Resilience resilience, String operation, int times) {
        fail(resilience, operation, times, new IOException("down"));
    }

    private static void fail(Resilience resilience, String operation, int times, Exception failure) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> resilience.call("shop", operation, () -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        }
    }

    private static void succeed(Resilience resilience, String operation, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            resilience.call("shop", operation, () -> "milk");
        }
    }

    private static Diagnosis why(Resilience resilience, String operation) {
        return Objects.requireNonNull(resilience.why("shop", operation));
    }

    @Test
    void whatHasNoBreakerHasNoDiagnosis(Resilience resilience) {
        assertThat(resilience.why("shop", "unknown")).isNull();
        assertThat(resilience.why("bank", "unknown")).isNull();
    }

    @Test
    void aMoveTellsWhatWasSeenAndByWhichSettings(Resilience resilience, ManualClockwork time) throws Exception {
        succeed(resilience, "find", 3);
        fail(resilience, "find", 2, new SocketTimeoutException("late"));
        fail(resilience, "find", 3);
        time.advance(Duration.ofSeconds(2));
        Diagnosis why = why(resilience, "find");
        assertThat(why.now().state()).isEqualTo(BreakerState.OPEN);
        DiagnosedMove move = why.moves().get(0);
        assertThat(move.ago()).isEqualTo(Duration.ofSeconds(2));
        assertThat(move.move().lasts()).isEqualTo(Duration.ofSeconds(5));
        assertThat(move.move().why().reason()).isEqualTo("5 failures in a row");
        assertThat(move.move().why().tally().calls()).isEqualTo(8);
        assertThat(move.move().why().tally().failures()).isEqualTo(5);
        assertThat(move.move().why().failures())
                .isEqualTo(Map.of("java.net.SocketTimeoutException", 2L, "java.io.IOException", 3L));
        assertThat(move.move().why().lastFailure()).isInstanceOf(IOException.class);
        assertThat(setting(move.settings(), "breaker.failureThreshold").origin())
                .isEqualTo(Origin.SERVICE_FILE);
        assertThat(why.missing()).containsExactly("next probe in 3.0 s");
        assertThat(why.outlook().conditions().get(0).limit()).as("seconds").isEqualTo(3);
    }

    @Test
    void aMoveKeepsTheSettingsOfItsTime(Resilience resilience) {
        resilience.configure(new LiveChange(
                "ann", "too jumpy", new LiveChange.Target("shop", "find"), Map.of("breaker.failureThreshold", "2")));
        fail(resilience, "find", 2);
        resilience.configure("shop", Map.of("breaker.openFor", "7s"));
        resilience.configure(new LiveChange(
                "ann", "", new LiveChange.Target("shop", "find"), Map.of("breaker.failureThreshold", "9")));
        Diagnosis why = why(resilience, "find");
        Explained then = setting(why.moves().get(0).settings(), "breaker.failureThreshold");
        assertThat(then).hasToString("breaker.failureThreshold: 2  (live change by ann: too jumpy)");
        assertThat(setting(why.moves().get(0).settings(), "breaker.openFor").value())
                .isEqualTo("5s");
        assertThat(setting(why.settings(), "breaker.failureThreshold").value()).isEqualTo("9");
        assertThat(setting(why.settings(), "breaker.openFor").value()).isEqualTo("7s");
    }

    private static Explained setting(List<Explained> settings, String name) {
        return settings.stream()
                .filter(each -> each.setting().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void failuresThatLeftTheWindowAreNotNamed(Resilience resilience, ManualClockwork time) throws Exception {
        fail(resilience, "find", 2, new SocketTimeoutException("late"));
        succeed(resilience, "find", 1);
        time.advance(Duration.ofMinutes(1));
        fail(resilience, "find", 1);
        assertThat(why(resilience, "find").now().why().failures()).isEqualTo(Map.of("java.io.IOException", 1L));
    }

    @Test
    void theMovesAreTheLastSixteen(Resilience resilience, ManualClockwork time) {
        fail(resilience, "find", 5);
        for (int i = 0; i < 20; i++) {
            time.advance(Duration.ofMinutes(1));
            fail(resilience, "find", 1);
        }
        List<DiagnosedMove> moves = why(resilience, "find").moves();
        assertThat(moves).hasSize(16);
        assertThat(moves.get(15).move().to()).isEqualTo(BreakerState.OPEN);
        assertThat(moves.get(15).move().epoch()).isEqualTo(41);
        assertThat(moves.get(15).ago()).isZero();
        assertThat(moves.get(0).ago()).isEqualTo(Duration.ofMinutes(7).plusSeconds(0));
    }

    @Test
    void aClosedBreakerSaysWhatIsMissing(Resilience resilience) throws Exception {
        succeed(resilience, "find", 7);
        fail(resilience, "find", 4);
        succeed(resilience, "find", 1);
        fail(resilience, "find", 1);
        assertThat(why(resilience, "find").missing())
                .containsExactly(
                        "4 more failures in a row (now 1 of 5)",
                        "50 % failures of at least 20 calls: 7 more with no other between (now 13 calls, 38 %)");
    }

    /** The promise of {@code missing}: so many more open the breaker, one fewer does not. */
    @Test
    void soManyMoreFailuresOpenItAndOneFewerDoNot(Resilience resilience) throws Exception {
        for (String operation : List.of("find", "exact", "ring")) {
            for (int good = 0; good < 40; good += 3) {
                resilience.breakers().reset("shop", operation, "again");
                succeed(resilience, operation, good);
                fail(resilience, operation, 2);
                long missing =
                        why(resilience, operation).outlook().conditions().get(0).missing();
                fail(resilience, operation, (int) missing - 1);
                assertThat(why(resilience, operation).now().state())
                        .as("%s after %s", operation, good)
                        .isEqualTo(BreakerState.CLOSED);
                fail(resilience, operation, 1);
                assertThat(why(resilience, operation).now().state())
                        .as("%s after %s", operation, good)
                        .isEqualTo(BreakerState.OPEN);
            }
        }
    }

    @Test
    void aShareThatCountingCannotReachSaysSo(Resilience resilience) throws Exception {
        succeed(resilience, "whole", 1);
        fail(resilience, "whole", 30);
        assertThat(why(resilience, "whole").missing())
                .containsExactly(
                        "100 % failures of at least 20 calls: not before the others leave the window (now 31 calls, 97 %)");
    }

    @Test
    void theNearestConditionComesFirstAndWhatCountingCannotReachLast(Resilience resilience) throws Exception {
        fail(resilience, "patient", 1);
        assertThat(why(resilience, "patient").outlook().conditions())
                .extracting(Outlook.Condition::kind)
                .containsExactly(Outlook.Kind.FAILURE_RATE, Outlook.Kind.FAILURES_IN_A_ROW);
        succeed(resilience, "both", 1);
        assertThat(why(resilience, "both").outlook().conditions())
                .extracting(Outlook.Condition::kind)
                .containsExactly(Outlook.Kind.SLOW_CALL_RATE, Outlook.Kind.FAILURE_RATE);
    }

    @Test
    void slowCallsAreCounted(Resilience resilience, ManualClockwork time) throws Exception {
        for (int i = 0; i < 3; i++) {
            resilience.call("shop", "slow", () -> {
                time.advance(Duration.ofSeconds(2));
                return "milk";
            });
        }
        assertThat(why(resilience, "slow").missing())
                .containsExactly(
                        "50 % slow calls of at least 4 calls: 1 more with no other between (now 3 calls, 100 %)");
        assertThat(why(resilience, "slow").now().tally().slow()).isEqualTo(3);
    }

    @Test
    void everyStateSaysWhatMovesIt(Resilience resilience, ManualClockwork time) throws Exception {
        succeed(resilience, "never", 1);
        assertThat(why(resilience, "never").missing())
                .containsExactly("every condition is switched off: only an operator opens it");
        succeed(resilience, "find", 1);
        resilience.breakers().disable("shop", "find", "test");
        assertThat(why(resilience, "find").missing()).containsExactly("disabled: it never opens until it is reset");
        resilience.breakers().forceOpen("shop", "find", "maintenance", null);
        assertThat(why(resilience, "find").missing()).containsExactly("forced open until it is reset");
        resilience.breakers().forceOpen("shop", "find", "maintenance", Duration.ofMinutes(1));
        assertThat(why(resilience, "find").missing()).containsExactly("forced open for another 1 min");
        time.advance(Duration.ofMinutes(1));
        succeed(resilience, "find", 1);
        assertThat(why(resilience, "find").missing())
                .containsExactly("2 more successful probes close it, a failed one opens it again;"
                        + " 1 of 3 succeeded, 0 under way");
        assertThat(why(resilience, "find").outlook().conditions().get(0).kind()).isEqualTo(Outlook.Kind.PROBES);
        resilience.breakers().disable("shop", "find", "test", Duration.ofSeconds(9));
        time.advance(Duration.ofMillis(2500));
        assertThat(why(resilience, "find").missing()).containsExactly("disabled: it never opens for another 6.5 s");
    }

    @Test
    void aServicesBreakerAnswersForItsOperations(Resilience resilience) throws Exception {
        resilience.call("bank", "pay", () -> "paid");
        Diagnosis why = Objects.requireNonNull(resilience.why("bank", "pay"));
        assertThat(why.breaker()).isEqualTo("*");
        assertThat(setting(why.settings(), "breaker.scope").value()).isEqualTo("SERVICE");
        assertThat(resilience.why("bank", "*")).isNotNull();
        assertThat(resilience.why("bank", "unknown")).isNull();
    }
}
