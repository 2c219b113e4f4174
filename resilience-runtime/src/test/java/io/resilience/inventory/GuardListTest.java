package io.resilience.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.breaker.BreakerState;
import io.resilience.config.Explained;
import io.resilience.config.Origin;
import io.resilience.woven.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardListTest {
    private final Resilience resilience = Resilience.builder().build();

    static class Orders {
        @CircuitBreaker(service = "shop", failureThreshold = 7)
        void place(String order) {}
    }

    @Test
    void tellsOfAnOperationThatIsCalledByItsName() throws Exception {
        resilience.call("ollama", "generate", () -> "hello");

        GuardSnapshot guard = resilience.guards().get(0);

        assertThat(guard.service()).isEqualTo("ollama");
        assertThat(guard.operation()).isEqualTo("generate");
        assertThat(guard.method()).isNull();
        assertThat(guard.routes()).containsExactly(Route.PROGRAMMATIC);
        assertThat(guard.isInReceipt()).isFalse();
        assertThat(guard.isMade()).isTrue();
        assertThat(guard.breaker()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void saysWhereEverySettingComesFrom() throws Exception {
        resilience.guard(Orders.class, Orders.class.getDeclaredMethod("place", String.class));
        resilience.configure("shop", Map.of("breaker.successThreshold", "2"));

        assertThat(resilience.guards())
                .singleElement()
                .satisfies(guard -> assertThat(guard.settings())
                        .filteredOn(each -> each.origin() != Origin.DEFAULT)
                        .extracting(Explained::setting, Explained::value, Explained::origin)
                        .containsExactlyInAnyOrder(
                                tuple("breaker.failureThreshold", "7", Origin.ANNOTATION),
                                tuple("breaker.successThreshold", "2", Origin.LIVE)));
    }

    @Test
    void stayAsTheyWere() throws Exception {
        resilience.call("ollama", "generate", () -> "hello");
        GuardList before = resilience.guards();
        resilience.breakers().forceOpen("ollama", "generate", "test", null);
        resilience.call("redis", "get", () -> "hello");

        assertThat(before).singleElement().extracting(GuardSnapshot::breaker).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void readAsATable() throws Exception {
        resilience.call("ollama", "generate", () -> "hello");
        resilience.guard(Orders.class, Orders.class.getDeclaredMethod("place", String.class));
        resilience.inventory().intercepted(Orders.class.getDeclaredMethod("place", String.class));

        assertThat(resilience.guards()).hasToString("""
                guard            route         breaker  method
                ollama/generate  programmatic  CLOSED   -
                shop/place       guice         CLOSED   %s.place(String)""".formatted(Orders.class.getName()));
    }
}
