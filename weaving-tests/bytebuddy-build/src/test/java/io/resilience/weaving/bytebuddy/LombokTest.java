package io.resilience.weaving.bytebuddy;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.weaving.Trouble;
import org.junit.jupiter.api.Test;

/** Weaving follows javac, so Lombok's classes are woven as any other. */
class LombokTest {
    @Test
    void guardsAPrivateMethodOfAClassThatLombokCompleted() {
        Parcels parcels = new Parcels(Trouble.times(2));
        assertThat(parcels.send("here")).isEqualTo("sent to here");
        assertThat(parcels.getCarrier().asked()).isEqualTo(3);
    }
}
