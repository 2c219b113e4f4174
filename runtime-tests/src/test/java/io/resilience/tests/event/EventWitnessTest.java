package io.resilience.tests.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.event.EventWitness;
import io.resilience.event.Events;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.CallRecovered;
import io.resilience.event.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventWitnessTest {
    private static final ResilienceEvent EVENT = new CallRecovered("shop", "buy", 2);
    private final Events events = new Events();

    /** Writes down on which thread it sees what. */
    private static final class Notes implements EventWitness {
        private final List<Thread> threads = new ArrayList<>();
        private boolean attends = true;
        private boolean broken;

        @Override
        public boolean attends() {
            return attends;
        }

        @Override
        public void on(ResilienceEvent event) {
            assertThat(event).isSameAs(EVENT);
            threads.add(Thread.currentThread());
            if (broken) {
                throw new IllegalStateException("no ink");
            }
        }
    }

    @Test
    void seesOnTheThreadOnWhichItHappens() {
        Notes notes = new Notes();
        events.witness(notes);
        assertThat(events.heard()).isTrue();
        events.publish(EVENT);
        assertThat(notes.threads).containsExactly(Thread.currentThread());
    }

    @Test
    void nothingIsMadeOrShownWhereNobodyAttends() {
        Notes notes = new Notes();
        notes.attends = false;
        events.witness(notes);
        assertThat(events.heard()).isFalse();
        events.publish(EVENT);
        assertThat(notes.threads).isEmpty();
    }

    @Test
    void aWitnessThatFailsHarmsNobody() {
        Notes broken = new Notes();
        broken.broken = true;
        Notes other = new Notes();
        events.witness(broken);
        events.witness(other);
        events.publish(EVENT);
        assertThat(other.threads).hasSize(1);
    }

    @Test
    void oneThatHasGoneSeesNothing() {
        Notes notes = new Notes();
        Subscription subscription = events.witness(notes);
        subscription.close();
        events.publish(EVENT);
        assertThat(notes.threads).isEmpty();
        assertThat(events.heard()).isFalse();
    }
}
