package io.resilience.tests.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.resilience.Resilience;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.ResilienceTest;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The lines of the log that tell of the breakers' moves. */
@ResilienceTest(yaml = """
        resilience:
          services:
            shop:
              breaker: {failureThreshold: 1, openFor: 5s, openJitter: 0}
        """)
class MoveLogTest {
    private static final String LOG = "io.resilience.breaker";

    @Test
    void anOpenedBreakerSaysWhyAndWhenItProbes(Resilience resilience, ManualClockwork time) {
        try (LogLines log = new LogLines(LOG)) {
            assertThatThrownBy(() -> resilience.call("shop", "price", () -> {
                        throw new IOException("down");
                    }))
                    .isInstanceOf(IOException.class);
            time.advance(Duration.ofSeconds(5));
            assertThat(log.lines())
                    .extracting(ILoggingEvent::getLevel, ILoggingEvent::getFormattedMessage)
                    .containsExactly(
                            tuple(Level.WARN, "shop/price is OPEN: 1 failure in a row; next probe in 5.0 s"),
                            tuple(Level.INFO, "shop/price is HALF_OPEN: the time to stay open is over"));
        }
    }

    @Test
    void whatAnOperatorSetsSaysWhenItEnds(Resilience resilience) throws Exception {
        resilience.call("shop", "price", () -> "milk");
        try (LogLines log = new LogLines(LOG)) {
            resilience.breakers().disable("shop", "price", "load test", Duration.ofMinutes(15));
            resilience.breakers().forceOpen("shop", "price", "stock is taken", Duration.ofHours(2));
            resilience.breakers().forceOpen("shop", "price", "until somebody ends it", null);
            assertThat(log.lines())
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsExactly(
                            "shop/price is DISABLED: load test; ends in 15 min",
                            "shop/price is FORCED_OPEN: stock is taken; ends in 2 h",
                            "shop/price is FORCED_OPEN: until somebody ends it");
            assertThat(log.lines())
                    .flatExtracting(ILoggingEvent::getKeyValuePairs)
                    .filteredOn(pair -> pair.key.equals("endsInMillis"))
                    .extracting(pair -> pair.value)
                    .containsExactly(900_000L, 7_200_000L);
        }
    }
}
