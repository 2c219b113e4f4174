package io.resilience.consumers.proxies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.inventory.GuardSnapshot;
import io.resilience.woven.Route;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The agent of the command line weaves a class and sees the subclasses of it too; a call is guarded once all the same. */
class GuardedOnceTest {
    private final AtomicInteger bodies = new AtomicInteger();
    private final Resilience resilience = Resilience.builder().build();
    private final Resilience.Current current = resilience.makeCurrent();

    @AfterEach
    void end() {
        current.close();
        resilience.close();
    }

    @ParameterizedTest
    @EnumSource
    void aClassIsGuardedOnceAndHasRoomForItsOnlyCaller(Frameworks framework) throws Exception {
        Bank bank = framework.object(Bank.class, bodies);
        assertThat(bank.rate()).isEqualTo("1.5");
        assertThatThrownBy(() -> bank.pay("Ann")).isInstanceOf(IllegalStateException.class);
        assertThat(bodies).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource
    void aMethodIsGuardedOnceAndFindsItsPrivateFallback(Frameworks framework) throws Exception {
        Till till = framework.object(Till.class, bodies);
        assertThat(till.pay("5")).isEqualTo("closed, keep your 5");
        assertThat(bodies).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void eachReallyMakesASubclass(Frameworks framework) throws Exception {
        assertThat(framework.object(Bank.class, bodies).getClass()).isNotSameAs(Bank.class);
    }

    @Test
    void itIsTheAgentThatWove() throws Exception {
        Till till = Frameworks.SPRING.object(Till.class, bodies);
        assertThat(till.pay("5")).isNotEmpty();
        assertThat(resilience.guards())
                .extracting(GuardSnapshot::routes)
                .containsExactly(Set.of(Route.valueOf(System.getProperty("route"))));
    }
}
