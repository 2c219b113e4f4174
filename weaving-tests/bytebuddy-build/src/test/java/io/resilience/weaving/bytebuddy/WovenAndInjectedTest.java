package io.resilience.weaving.bytebuddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import io.resilience.Resilience;
import io.resilience.guice.ResilienceModule;
import org.junit.jupiter.api.Test;

class WovenAndInjectedTest {
    @Test
    void aClassThatIsBothIsGuardedOnce() {
        Resilience resilience = Resilience.builder().build();
        Resilience.Current current = resilience.makeCurrent();
        Counter counter = Guice.createInjector(new ResilienceModule(resilience)).getInstance(Counter.class);

        assertThatThrownBy(counter::fail).hasMessage("down");

        assertThat(counter.attempts()).isEqualTo(3);
        current.close();
    }
}
