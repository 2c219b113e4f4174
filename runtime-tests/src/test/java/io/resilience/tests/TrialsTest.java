package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.breaker.BreakerState;
import io.resilience.config.LiveChange;
import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.ProblemKind;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.ResilienceTest;
import io.resilience.trial.Recording;
import io.resilience.trial.ShadowReading;
import io.resilience.trial.WhatIf;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What can be tried, on which breakers, and what it costs. */
@ResilienceTest(yaml = """
        resilience:
          recordOutcomes: 1000
          defaults:
            breaker: {openJitter: 0, rampUp: 0s}
          services:
            shop:
              breaker: {failureThreshold: 3, openFor: 5s}
              operations:
                loose: {breaker: {enabled: false}, timeout: 5s}
            bank:
              breaker: {scope: service, failureThreshold: 4}
              operations:
                vault: {bulkhead: {maxConcurrent: 1}}
        """)
class TrialsTest {
    private static void fail(Resilience resilience, String service, String operation, Exception failure) {
        assertThatThrownBy(() -> resilience.call(service, operation, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private static LiveChange change(String service, String operation, Map<String, String> settings) {
        return new LiveChange("ann", "to see", new LiveChange.Target(service, operation), settings);
    }

    private static ShadowReading shadow(Resilience resilience, String service, String operation) {
        return Objects.requireNonNull(resilience.trials().shadow(service, operation));
    }

    @Test
    void whatIsNotOfABreakerCannotBeTried(Resilience resilience) {
        assertThatThrownBy(() -> resilience.whatIf("shop", "find", Map.of("breaker.failureTreshold", "2")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("did you mean 'breaker.failureThreshold'?");
        assertThatThrownBy(() -> resilience.whatIf("shop", "find", Map.of("failureThreshold", "-2")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("failureThreshold");
        assertThatThrownBy(() -> resilience.whatIf("shop", "find", Map.of("timeout.value", "2s", "retry.delay", "1s")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("timeout.value can't be tried")
                .hasMessageContaining("retry.delay can't be tried")
                .hasMessageContaining("[trial-unfit]")
                .extracting(
                        wrong -> ((DefinitionException) wrong).problems().get(0).id())
                .isEqualTo(ProblemKind.TRIAL_UNFIT.id());
        assertThatThrownBy(() -> resilience.whatIf(
                        "shop", "find", Map.of("breaker.minimumCalls", "9", "breaker.window", "5 calls")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("can never be reached");
        assertThatThrownBy(() -> resilience.whatIf("shop", "find", Map.of("breaker.skipOn", "[java.io.IOException]")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("let it run beside as a shadow");
        assertThatThrownBy(() -> resilience.trials().shadow(change("shop", "find", Map.of("breaker.scope", "service"))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("breaker.scope can't be tried");
        assertThat(resilience.audit().entries(0, 10)).isEmpty();
    }

    @Test
    void whatHasNoBreakerHasNothingToTry(Resilience resilience) {
        assertThatThrownBy(() -> resilience.whatIf("shop", "loose", Map.of("failureThreshold", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shop/loose has no breaker");
    }

    @Test
    void aShadowCanSayWhatAFailureIs(Resilience resilience) {
        resilience.trials().shadow(change("shop", "find", Map.of("breaker.skipOn", "[java.io.IOException]")));
        resilience.trials().shadow(change("shop", "get", Map.of("breaker.failOn", "[java.io.FileNotFoundException]")));
        for (int i = 0; i < 3; i++) {
            fail(resilience, "shop", "find", new IOException("down"));
            fail(resilience, "shop", "get", new java.io.FileNotFoundException("none"));
        }
        assertThat(shadow(resilience, "shop", "find").compared().live().opened())
                .isOne();
        assertThat(shadow(resilience, "shop", "find").compared().shadow().opened())
                .isZero();
        assertThat(shadow(resilience, "shop", "get").compared().live().opened()).isZero();
        assertThat(shadow(resilience, "shop", "get").compared().shadow().opened())
                .isOne();
    }

    @Test
    void ofWhatTheLiveBreakerRefusesAShadowKnowsNothing(Resilience resilience, ManualClockwork time) throws Exception {
        resilience.trials().shadow(change("shop", "find", Map.of("breaker.failureThreshold", "4")));
        for (int i = 0; i < 3; i++) {
            fail(resilience, "shop", "find", new IOException("down"));
        }
        for (int i = 0; i < 7; i++) {
            assertThatThrownBy(() -> resilience.call("shop", "find", () -> "milk"))
                    .hasMessageContaining("is open");
        }
        ShadowReading reading = shadow(resilience, "shop", "find");
        assertThat(reading.state()).isEqualTo(BreakerState.CLOSED);
        assertThat(reading.compared().decisions()).isEqualTo(new ShadowReading.Decisions(10, 7, 7));
        assertThat(reading.compared().live().refused()).isEqualTo(7);

        WhatIf whatIf = resilience.whatIf("shop", "find", Map.of("breaker.failureThreshold", "4"));
        assertThat(whatIf.proposed().unknown()).isEqualTo(7);
        assertThat(whatIf.live().course().refused()).isEqualTo(7);
        assertThat(whatIf.limits()).anyMatch(limit -> limit.contains("7 calls were refused"));
    }

    @Test
    void aShadowsProbeThatTheLiveBreakerRefusesIsGivenBack(Resilience resilience, ManualClockwork time)
            throws Exception {
        resilience
                .trials()
                .shadow(change(
                        "shop",
                        "find",
                        Map.of(
                                "breaker.openFor",
                                "1s",
                                "breaker.halfOpenCalls",
                                "1",
                                "breaker.successThreshold",
                                "1")));
        for (int i = 0; i < 3; i++) {
            fail(resilience, "shop", "find", new IOException("down"));
        }
        time.advance(Duration.ofSeconds(2));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> resilience.call("shop", "find", () -> "milk"))
                    .hasMessageContaining("is open");
        }
        assertThat(shadow(resilience, "shop", "find").compared().decisions().unknown())
                .isEqualTo(5);
        time.advance(Duration.ofSeconds(3));
        resilience.call("shop", "find", () -> "milk");
        assertThat(shadow(resilience, "shop", "find").state()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void theLiveBreakerCountsWhatAShadowWouldRefuse(Resilience resilience) {
        resilience.trials().shadow(change("shop", "find", Map.of("breaker.failureThreshold", "1")));
        for (int i = 0; i < 3; i++) {
            fail(resilience, "shop", "find", new IOException("down"));
        }
        ShadowReading.Compared compared = shadow(resilience, "shop", "find").compared();
        assertThat(compared.decisions()).isEqualTo(new ShadowReading.Decisions(3, 2, 0));
        assertThat(compared.live().opened()).isOne();
        assertThat(compared.shadow().refused()).isEqualTo(2);
    }

    @Test
    void aShadowLearnsNothingFromACallThatItWouldHaveRefused(Resilience resilience, ManualClockwork time)
            throws Exception {
        resilience
                .trials()
                .shadow(change(
                        "shop",
                        "find",
                        Map.of(
                                "breaker.failureThreshold", "2",
                                "breaker.openFor", "1s",
                                "breaker.halfOpenCalls", "1",
                                "breaker.successThreshold", "1",
                                "breaker.rampUp", "1m")));
        fail(resilience, "shop", "find", new IOException("down"));
        fail(resilience, "shop", "find", new IOException("down"));
        time.advance(Duration.ofSeconds(1));
        time.chance().fix(0.99);
        for (int i = 0; i < 11; i++) {
            resilience.call("shop", "find", () -> "milk");
        }
        fail(resilience, "shop", "find", new IOException("down"));
        fail(resilience, "shop", "find", new IOException("down"));
        ShadowReading reading = shadow(resilience, "shop", "find");
        assertThat(reading.compared().shadow().refused())
                .as("while it ramps up")
                .isEqualTo(2);
        assertThat(reading.compared().shadow().opened()).isOne();
        assertThat(reading.state()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void aProbeThatTheBulkheadRefusesIsGivenBack(Resilience resilience, ManualClockwork time) throws Exception {
        resilience
                .trials()
                .shadow(change(
                        "bank",
                        "vault",
                        Map.of(
                                "breaker.failureThreshold",
                                "1",
                                "breaker.openFor",
                                "5s",
                                "breaker.halfOpenCalls",
                                "1")));
        resilience.call("bank", "vault", () -> {
            fail(resilience, "bank", "pay", new IOException("down"));
            time.advance(Duration.ofSeconds(5));
            assertThatThrownBy(() -> resilience.call("bank", "vault", () -> "gold"))
                    .isInstanceOf(BulkheadFullException.class);
            assertThat(shadow(resilience, "bank", "vault").state()).isEqualTo(BreakerState.HALF_OPEN);
            return "gold";
        });
        resilience.call("bank", "pay", () -> "paid");
        assertThat(shadow(resilience, "bank", "vault").state()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void operationsThatShareABreakerShareWhatIsTried(Resilience resilience) {
        resilience.guard("bank", "pay");
        resilience.guard("bank", "ask");
        resilience.trials().shadow(change("bank", "pay", Map.of("breaker.failureThreshold", "2")));
        fail(resilience, "bank", "pay", new IOException("down"));
        fail(resilience, "bank", "ask", new IOException("down"));
        assertThat(shadow(resilience, "bank", "ask").state()).isEqualTo(BreakerState.OPEN);
        WhatIf whatIf = resilience.whatIf("bank", "ask", Map.of("breaker.failureThreshold", "1"));
        assertThat(whatIf.breaker()).isEqualTo("*");
        assertThat(whatIf.recorded().outcomes()).isEqualTo(2);
        assertThat(whatIf.proposed().course().opened()).isOne();
    }

    /** Its breaker is split by an argument. */
    static class Shards {
        @CircuitBreaker(service = "shards", operation = "read", failureThreshold = 5, key = "#0")
        String read(String shard) throws IOException {
            throw new IOException(shard);
        }
    }

    private static void read(Resilience resilience, String shard) throws Exception {
        Guard guard = Objects.requireNonNull(
                resilience.guard(Shards.class, Shards.class.getDeclaredMethod("read", String.class)));
        assertThatThrownBy(() -> guard.invoke(new Body<Object>() {
                    @Override
                    public Object run() throws Throwable {
                        return new Shards().read(shard);
                    }

                    @Override
                    public Object[] arguments() {
                        return new Object[] {shard};
                    }
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void oneOfManyBreakersOfAnOperationIsTriedByItsName(Resilience resilience) throws Exception {
        read(resilience, "north");
        read(resilience, "north");
        read(resilience, "south");
        assertThat(resilience
                        .whatIf("shards", "read[north]", Map.of("breaker.failureThreshold", "2"))
                        .proposed()
                        .course()
                        .opened())
                .isOne();
        assertThat(resilience
                        .whatIf("shards", "read[south]", Map.of("breaker.failureThreshold", "2"))
                        .recorded()
                        .outcomes())
                .isOne();
        assertThatThrownBy(() -> resilience.whatIf("shards", "read", Map.of("breaker.failureThreshold", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("read[value]");
        resilience.trials().shadow(change("shards", "read[south]", Map.of("breaker.failureThreshold", "1")));
        read(resilience, "north");
        read(resilience, "south");
        assertThat(shadow(resilience, "shards", "read[south]")
                        .compared()
                        .decisions()
                        .calls())
                .isOne();
        assertThat(shadow(resilience, "shards", "read[south]").state()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void aShadowBeginsWithItsSettingsAndEnds(Resilience resilience, ManualClockwork time) {
        LiveChange tried =
                change("shop", "find", Map.of("breaker.failureThreshold", "2")).lasting(Duration.ofMinutes(5));
        resilience.trials().shadow(tried);
        assertThat(resilience.trials().shadows()).hasSize(1);
        resilience.configure(change("shop", "find", Map.of("breaker.failureThreshold", "9")));
        assertThat(shadow(resilience, "shop", "find").changes())
                .anyMatch(each -> each.setting().equals("breaker.failureThreshold")
                        && each.valueBefore().equals("3")
                        && each.valueAfter().equals("2"));
        time.advance(Duration.ofMinutes(5));
        assertThat(resilience.trials().shadow("shop", "find")).isNull();
        assertThat(resilience.trials().endShadow("shop", "find", "ann", "")).isNull();
    }

    @Test
    void outcomesAreRecordedWhileSomeoneWantsThem() throws Exception {
        try (Resilience resilience = Resilience.builder()
                .configure(settings -> settings.source(io.resilience.config.Sources.NONE))
                .build()) {
            resilience.call("shop", "find", () -> "milk");
            assertThatThrownBy(() -> resilience.whatIf("shop", "find", Map.of("failureThreshold", "2")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("recordOutcomes");
            Recording first = resilience.trials().record(100);
            Recording second = resilience.trials().record(100);
            resilience.call("shop", "find", () -> "milk");
            resilience.call("shop", "later", () -> "milk");
            first.close();
            first.close();
            resilience.call("shop", "find", () -> "milk");
            assertThat(outcomes(resilience, "find")).isEqualTo(2);
            assertThat(outcomes(resilience, "later")).isOne();
            second.close();
            assertThat(resilience.trials().records()).isFalse();
            Recording third = resilience.trials().record(100);
            assertThat(outcomes(resilience, "find")).as("begun anew").isZero();
            third.close();
        }
    }

    private static long outcomes(Resilience resilience, String operation) {
        return resilience
                .whatIf("shop", operation, Map.of("failureThreshold", "2"))
                .recorded()
                .outcomes();
    }
}
