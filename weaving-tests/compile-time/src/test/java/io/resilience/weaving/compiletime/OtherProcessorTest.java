package io.resilience.weaving.compiletime;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.weaving.Trouble;
import org.junit.jupiter.api.Test;

/** An annotation processor in the same build writes a subclass, and both are woven or inherit what is. */
class OtherProcessorTest {
    @Test
    void guardsWhatAGeneratedClassInherits() {
        Trouble carrier = Trouble.times(2);
        Itinerary itinerary = Itinerary.to("Rome", carrier);
        assertThat(itinerary.getClass()).isNotSameAs(Itinerary.class);
        assertThat(itinerary.travel()).isEqualTo("in Rome");
        assertThat(carrier.asked()).isEqualTo(3);
    }
}
