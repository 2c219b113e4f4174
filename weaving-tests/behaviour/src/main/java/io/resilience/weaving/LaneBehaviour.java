package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.guard.Guard;
import io.resilience.guard.Lane;
import io.resilience.testkit.ResilienceTest;
import org.junit.jupiter.api.Test;

/** The lane between the two advices of a join point is empty when a call begins. For classes that AspectJ wove. */
@ResilienceTest
public abstract class LaneBehaviour {
    @Test
    void aCallThatNeverArrivedIsForgotten(Resilience resilience) {
        Guard lost = resilience.guard("lost", "call");
        Lane.whole(lost);
        assertThat(new Repeated(Trouble.times(0)).factorial(1)).isEqualTo(1);
        assertThat(Lane.waiting()).isFalse();
        assertThat(resilience.metrics().readings())
                .filteredOn(reading -> reading.service().equals("lost"))
                .allMatch(reading -> reading.calls().total() == 0);
    }
}
