package io.resilience.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What coarse time lagged behind is never told too small. */
class StallsTest {
    private static final long MILLISECOND = 1_000_000;

    /** Coarse time that was read, and when. */
    private record Reading(long coarse, long at) {}

    @Test
    void usualRoundsLagByThreeMilliseconds() {
        HandTicker ticker = new HandTicker();
        long time = ticker.runUntil(10).coarse();
        ticker.runUntil(20);
        assertThat(ticker.lag(time)).isEqualTo(3 * MILLISECOND);
    }

    @Test
    void aStallIsBoundedByThePublicationAfterTheNext() {
        HandTicker ticker = new HandTicker();
        long before = ticker.runUntil(10).coarse();
        ticker.stallUntil(200);
        assertThat(ticker.lag(before)).as("no bound is known yet").isEqualTo(190 * MILLISECOND);
        ticker.round();
        ticker.stallUntil(250);
        assertThat(ticker.lag(before)).as("nor now").isEqualTo(240 * MILLISECOND);
        ticker.round();
        ticker.runUntil(500);
        assertThat(ticker.lag(before)).isEqualTo(240 * MILLISECOND);
        assertThat(ticker.lag(before - MILLISECOND)).isEqualTo(191 * MILLISECOND);
        assertThat(ticker.lag(400 * MILLISECOND)).isEqualTo(3 * MILLISECOND);
    }

    @Test
    void theTimeThatAReaderPublishesIsBoundedToo() {
        HandTicker ticker = new HandTicker();
        ticker.runUntil(10).withdraw();
        ticker.stallUntil(20);
        long own = ticker.coarse();
        assertThat(own).isEqualTo(20 * MILLISECOND);
        ticker.stallUntil(300);
        assertThat(ticker.coarse()).isEqualTo(own);
        ticker.runUntil(310);
        assertThat(ticker.lag(own)).isGreaterThanOrEqualTo(280 * MILLISECOND);
    }

    @Test
    void aReaderThatStoodStillPublishesNoOldTime() {
        boolean[] standing = new boolean[1];
        List<Long> times = new ArrayList<>();
        SystemTicker ticker = new SystemTicker() {
            private long now;

            @Override
            public long nanos() {
                long read = now += MILLISECOND;
                if (standing[0]) { // others go on while this reader stands between reading the clock and publishing
                    standing[0] = false;
                    times.add(publish());
                    withdraw();
                }
                return read;
            }

            @Override
            void rouse() {}
        };
        ticker.publish();
        ticker.withdraw();
        standing[0] = true;
        long old = ticker.coarse();
        assertThat(old).isLessThan(times.get(0));
        assertThat(ticker.coarse()).isGreaterThan(times.get(0));
    }

    @Test
    void whateverStallsThereWereNoReaderIsSaidToHaveReadEarlier() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        HandTicker ticker = new HandTicker();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            if (random.nextInt(50) == 0) {
                ticker.withdraw();
            } else {
                ticker.publish();
            }
            long pause = random.nextInt(3) == 0 ? random.nextInt(300) : 1;
            for (int part = 0; part < 2; part++) {
                ticker.stallUntil(ticker.millis() + pause / 2);
                readings.add(new Reading(ticker.coarse(), ticker.nanos()));
            }
            ticker.stallUntil(ticker.millis() + 1);
            Reading any = readings.get(random.nextInt(readings.size()));
            check(ticker, any, seed);
        }
        readings.forEach(reading -> check(ticker, reading, seed));
    }

    /** Never too small; too large by no more than two stalls, or a share of what has passed since. */
    private static void check(HandTicker ticker, Reading reading, long seed) {
        long lag = ticker.lag(reading.coarse);
        long late = reading.coarse + lag - reading.at;
        assertThat(late).as("seed %s", seed).isNotNegative();
        assertThat(late).as("seed %s", seed).isLessThan(1_000 * MILLISECOND + (ticker.nanos() - reading.at) / 20);
    }
}
