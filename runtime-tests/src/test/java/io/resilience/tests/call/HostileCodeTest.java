package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.tests.call.Hostile.Fate;
import io.resilience.tests.call.Hostile.Place;
import io.resilience.tests.call.HostileShop.Driver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every place where the program's code is called, times what it can end in, times each driver. Afterwards the caller has an end, no
 * place is lost or given back twice, nobody waits in line, and the next calls are as any other.
 */
@Timeout(60)
class HostileCodeTest {
    static List<Arguments> table() {
        List<Arguments> rows = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            for (Place place : EnumSet.range(Place.BODY, Place.TICKER)) {
                if (driver.existsHere()) {
                    rows.add(Arguments.of(driver, place));
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("table")
    void nothingIsLost(Driver driver, Place place) {
        try (HostileShop shop = new HostileShop(driver)) {
            assertThat(shop.end(driver == Driver.QUEUED ? Driver.COMPLETE : driver, false))
                    .isEqualTo("milk");
            CallOf.until(() -> shop.places().inUse() == 0);
            for (Fate fate : Fate.values()) {
                for (boolean fails : new boolean[] {false, true}) {
                    String row = driver + " " + place + " " + fate + (fails ? " fails" : "");
                    called(shop, driver, fails, place, fate);
                    asAnyOther(shop, driver == Driver.QUEUED ? Driver.COMPLETE : driver, row);
                }
            }
        }
    }

    private static void called(HostileShop shop, Driver driver, boolean fails, Place place, Fate fate) {
        @Nullable CompletableFuture<String> running = driver == Driver.QUEUED ? shop.occupy() : null;
        Hostile.arm(place, fate);
        try {
            if (running == null) {
                assertThat(shop.end(driver, fails)).isNotNull();
            } else {
                shop.queued(running, fails);
            }
        } finally {
            Hostile.disarm();
        }
    }

    private static void asAnyOther(HostileShop shop, Driver driver, String row) {
        CallOf.until(() -> shop.places().inUse() == 0);
        assertThat(shop.places().queued()).as(row).isZero();
        for (int i = 0; i < 2; i++) {
            assertThat(shop.end(driver, false))
                    .as("the next call after %s", row)
                    .isEqualTo("milk");
            CallOf.until(() -> shop.places().inUse() == 0);
        }
    }
}
