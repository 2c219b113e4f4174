package io.resilience.tests.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.Criticality;
import io.resilience.config.Sources;
import io.resilience.health.HealthReason;
import io.resilience.health.HealthReport;
import io.resilience.health.HealthStatus;
import io.resilience.health.ServiceHealth;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.ResilienceTest;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

@ResilienceTest(yaml = """
        resilience:
          defaults:
            breaker: {openJitter: 0}
          services:
            database:
              criticality: essential
            newsletter:
              criticality: optional
            shop:
              bulkhead: {maxConcurrent: 1}
              breaker: {openFor: 5s}
        """)
class HealthTest {
    private static void fail(Resilience resilience, String service, String operation, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> resilience.call(service, operation, () -> {
                        throw new IOException("down");
                    }))
                    .isInstanceOf(IOException.class);
        }
    }

    private static void succeed(Resilience resilience, String service, String operation, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            resilience.call(service, operation, () -> "milk");
        }
    }

    @Test
    void whatHasNoTroubleIsHealthy(Resilience resilience) throws Exception {
        succeed(resilience, "shop", "find", 1);
        HealthReport report = resilience.health();
        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(report.reasons()).isEmpty();
        assertThat(report.live()).isTrue();
        assertThat(report.ready()).isTrue();
        assertThat(report.services().get("shop").status()).isEqualTo(HealthStatus.HEALTHY);
    }

    @Test
    void anOpenBreakerDegradesAndNeitherKillsNorEmptiesThePod(Resilience resilience) throws Exception {
        succeed(resilience, "shop", "find", 1);
        fail(resilience, "shop", "price", 5);
        HealthReport report = resilience.health();
        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(report.live()).isTrue();
        assertThat(report.ready()).isTrue();
        assertThat(report.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(HealthReason.Kind.BREAKER_OPEN);
            assertThat(reason).hasToString("shop/price is OPEN: 5 failures in a row; next probe in 5.0 s");
        });
        assertThat(report.services().get("shop").status()).isEqualTo(HealthStatus.DEGRADED);
    }

    @Test
    void aForcedBreakerSaysWhenItEndsAndItsRefusalToo(Resilience resilience) throws Exception {
        succeed(resilience, "shop", "price", 1);
        resilience.breakers().forceOpen("shop", "price", "stock is taken", Duration.ofMinutes(15));
        assertThat(resilience.health().reasons())
                .singleElement()
                .hasToString("shop/price is FORCED_OPEN: stock is taken; ends in 15 min");
        assertThatThrownBy(() -> succeed(resilience, "shop", "price", 1))
                .hasMessage("shop/price is forced open, ends in 15 min");
    }

    @Test
    void aServiceWhoseCircuitsAreAllOpenIsCriticalButTheWholeOnlyDegraded(Resilience resilience) {
        fail(resilience, "shop", "price", 5);
        HealthReport report = resilience.health();
        ServiceHealth shop = report.services().get("shop");
        assertThat(shop.status()).isEqualTo(HealthStatus.CRITICAL);
        assertThat(shop.refusing()).isOne();
        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(report.ready()).isTrue();
    }

    @Test
    void anEssentialServiceThatRefusesEverythingIsCriticalAndNotReadyYetAlive(Resilience resilience) throws Exception {
        succeed(resilience, "database", "read", 1);
        fail(resilience, "database", "write", 5);
        assertThat(resilience.health().status()).isEqualTo(HealthStatus.DEGRADED);
        fail(resilience, "database", "read", 5);
        HealthReport report = resilience.health();
        assertThat(report.status()).isEqualTo(HealthStatus.CRITICAL);
        assertThat(report.ready()).isFalse();
        assertThat(report.live()).isTrue();
        assertThat(report.services().get("database").criticality()).isEqualTo(Criticality.ESSENTIAL);
    }

    @Test
    void anOperationCanBeEssentialByItselfAndFromNowOn(Resilience resilience) throws Exception {
        succeed(resilience, "shop", "find", 1);
        fail(resilience, "shop", "price", 5);
        assertThat(resilience.health().status()).isEqualTo(HealthStatus.DEGRADED);
        resilience.configure("shop", Map.of("criticality", "optional"));
        assertThat(resilience.health().status()).isEqualTo(HealthStatus.HEALTHY);
        resilience.configure("shop", Map.of("criticality", "essential"));
        assertThat(resilience.health().status()).isEqualTo(HealthStatus.DEGRADED);
        fail(resilience, "shop", "find", 5);
        assertThat(resilience.health().status()).isEqualTo(HealthStatus.CRITICAL);
    }

    @Test
    void anOptionalServiceIsShownAndDoesNotCount(Resilience resilience) {
        fail(resilience, "newsletter", "send", 5);
        HealthReport report = resilience.health();
        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(report.reasons()).isEmpty();
        ServiceHealth newsletter = report.services().get("newsletter");
        assertThat(newsletter.status()).isEqualTo(HealthStatus.CRITICAL);
        assertThat(newsletter.reasons()).hasSize(1);
    }

    @Test
    void aBreakerThatProbesDegrades(Resilience resilience, ManualClockwork time) throws Exception {
        fail(resilience, "shop", "price", 5);
        time.advance(Duration.ofSeconds(5));
        HealthReport report = resilience.health();
        assertThat(report.reasons())
                .extracting(HealthReason::kind)
                .containsExactly(HealthReason.Kind.BREAKER_HALF_OPEN);
        succeed(resilience, "shop", "price", 3);
        assertThat(resilience.health().status()).isEqualTo(HealthStatus.HEALTHY);
    }

    @Test
    void moreThanATenthOfFailuresDegrades(Resilience resilience) throws Exception {
        succeed(resilience, "shop", "price", 18);
        fail(resilience, "shop", "price", 2);
        assertThat(resilience.health().status()).as("exactly a tenth").isEqualTo(HealthStatus.HEALTHY);
        fail(resilience, "shop", "price", 1);
        assertThat(resilience.health().reasons())
                .singleElement()
                .hasToString("shop/price fails 14 % of its recent 21 calls");
    }

    @Test
    void aFullBulkheadDegradesUntilAPlaceIsFree(Resilience resilience) {
        CompletableFuture<String> slow = new CompletableFuture<>();
        CompletionStage<String> answer = resilience.callAsync("shop", "price", () -> slow);
        assertThat(resilience.health().reasons()).singleElement().hasToString("shop/price has its only place taken");
        slow.complete("milk");
        assertThat(answer).isCompletedWithValue("milk");
        assertThat(resilience.health().status()).isEqualTo(HealthStatus.HEALTHY);
    }

    @Test
    void aClosedRuntimeIsNotReady(Resilience resilience) {
        resilience.close();
        assertThat(resilience.health().ready()).isFalse();
        assertThat(resilience.health().live()).isTrue();
    }

    @Test
    void onlyTimeThatStandsStillEndsLife() {
        ManualClockwork time = ManualClockwork.create();
        Ticker stuck = new Ticker() {
            @Override
            public long nanos() {
                return time.nanos();
            }

            @Override
            public long coarse() {
                return 0;
            }

            @Override
            public void watch(Watcher watcher) {}

            @Override
            public void unwatch(Watcher watcher) {}
        };
        Resilience resilience = Resilience.builder()
                .clockwork(new Clockwork(stuck, time, time, time.chance(), time::wallTime))
                .configure(settings -> settings.source(Sources.NONE))
                .build();
        assertThat(resilience.health().live()).isTrue();
        time.advance(Duration.ofMinutes(1));
        assertThat(resilience.health().live()).isFalse();
    }
}
