package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.event.Delivery;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.exception.CircuitOpenException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Breakers that an argument splits are seen and steered like any other. */
class SplitBreakersTest {
    static class Store {
        @CircuitBreaker(service = "store", operation = "read", failureThreshold = 2, key = "#0")
        String read(String shard) throws IOException {
            throw new IOException(shard + " is down");
        }
    }

    static class Blocks {
        @CircuitBreaker(service = "blocks", operation = "read", failureThreshold = 2, key = "#0")
        String read(Object block) throws IOException {
            throw new IOException("down");
        }
    }

    static class Sloppy {
        record Sealed(byte[] seal) {}

        @CircuitBreaker(key = "#0")
        String read(Sealed block) {
            return "";
        }
    }

    @Test
    void equalValuesShareABreaker() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> AnnotatedCall.of(resilience, new Blocks(), "read", new byte[] {1}))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> AnnotatedCall.of(resilience, new Blocks(), "read", new Object()))
                    .isInstanceOf(IOException.class);
        }
        assertThat(resilience.states().get("blocks/read[01]").state()).isEqualTo(BreakerState.OPEN);
        assertThat(resilience.states().get("blocks/read[java.lang.Object]").state())
                .isEqualTo(BreakerState.OPEN);
    }

    @Test
    void aParameterWithoutATextOfItsOwnIsRefusedBeforeTraffic() {
        assertThatThrownBy(() -> resilience.validate(Sloppy.class))
                .hasMessageContaining("'#0' can't split a breaker: component 'seal' of Sealed");
    }

    private final Store store = new Store();
    private final List<String> moves = new CopyOnWriteArrayList<>();
    private final Resilience resilience = Resilience.builder()
            .delivery(Delivery.DIRECT)
            .listener(event -> {
                if (event instanceof BreakerMoved moved) {
                    moves.add(moved.operation() + " " + moved.to());
                }
            })
            .build();

    @Test
    void eachIsShownByItsValue() {
        fail("a", 2);
        fail("b", 1);
        Map<String, BreakerSnapshot> states = resilience.states();
        assertThat(states.get("store/read[a]").state()).isEqualTo(BreakerState.OPEN);
        assertThat(states.get("store/read[b]").state()).isEqualTo(BreakerState.CLOSED);
        assertThat(resilience.breakers().state("store", "read[a]").state()).isEqualTo(BreakerState.OPEN);
        assertThat(resilience.breakers().moves("store", "read[a]")).hasSize(1);
        assertThat(moves).containsExactly("read[a] OPEN");
    }

    @Test
    void oneIsResetByItsValue() {
        fail("a", 2);
        fail("b", 2);
        assertThat(resilience.breakers().reset("store", "read[a]", "repaired")).isEqualTo(1);
        assertThatThrownBy(() -> read("a")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("b")).isInstanceOf(CircuitOpenException.class);
    }

    @Test
    void allAreResetByTheOperation() {
        fail("a", 2);
        fail("b", 2);
        assertThat(resilience.breakers().reset("store", "read", "repaired")).isEqualTo(2);
        assertThatThrownBy(() -> read("a")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("b")).isInstanceOf(IOException.class);
    }

    private void fail(String shard, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> read(shard)).isInstanceOf(IOException.class);
        }
    }

    private void read(String shard) throws Throwable {
        Guard guard = Objects.requireNonNull(
                resilience.guard(Store.class, Store.class.getDeclaredMethod("read", String.class)));
        guard.invoke(new Body<Object>() {
            @Override
            public Object run() throws Throwable {
                return store.read(shard);
            }

            @Override
            public Object[] arguments() {
                return new Object[] {shard};
            }
        });
    }
}
