package io.resilience.bulkhead;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.stripe.Stripes;
import org.junit.jupiter.api.Test;

/** What threads leave behind for themselves is counted, bounded, and handed back when it is asked for. */
class IdlePlacesTest {
    private static final int EACH = 4;

    private final IdlePlaces places = new IdlePlaces();

    private void open() {
        places.open(2 * Stripes.NUMBER * EACH);
    }

    private int kept() {
        int kept = 0;
        while (places.keep()) {
            kept++;
        }
        return kept;
    }

    @Test
    void nothingIsKeptBeforeTheyAreOpen() {
        assertThat(places.keep()).isFalse();
        assertThat(places.take()).isFalse();
        assertThat(places.number()).isZero();
    }

    @Test
    void aThreadKeepsItsShareOfHalfTheLimitAndTakesItAgain() {
        open();
        assertThat(kept()).isEqualTo(EACH);
        assertThat(places.number()).isEqualTo(EACH);
        for (int i = 0; i < EACH; i++) {
            assertThat(places.take()).isTrue();
        }
        assertThat(places.take()).isFalse();
        assertThat(places.number()).isZero();
    }

    @Test
    void aSmallLimitLeavesOneForEachStripe() {
        places.open(1);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void everyStripeIsOpenAndAllAreHandedBackOnce() throws InterruptedException {
        open();
        for (int i = 0; i < 64 * Stripes.NUMBER; i++) {
            Thread another = new Thread(this::kept);
            another.start();
            another.join();
        }
        assertThat(places.number()).isEqualTo(EACH * Stripes.NUMBER);
        assertThat(places.shut()).isEqualTo(EACH * Stripes.NUMBER);
        assertThat(places.shut()).isZero();
        assertThat(places.keep()).isFalse();
        assertThat(places.take()).isFalse();
    }

    @Test
    void theyOpenAgainEmpty() {
        open();
        kept();
        places.shut();
        open();
        assertThat(places.number()).isZero();
        assertThat(kept()).isEqualTo(EACH);
    }
}
