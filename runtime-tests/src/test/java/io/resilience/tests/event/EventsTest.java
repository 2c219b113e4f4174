package io.resilience.tests.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.event.Delivery;
import io.resilience.event.EventListener;
import io.resilience.event.Events;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.CallRecovered;
import io.resilience.event.Subscription;
import io.resilience.testkit.HeldCall;
import io.resilience.testkit.Racers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventsTest {
    private static final int MAILBOX = 8192;

    private static ResilienceEvent event(int number) {
        return new CallRecovered("shop", "search", number);
    }

    private static int number(ResilienceEvent event) {
        return ((CallRecovered) event).attempts();
    }

    @Test
    void everyListenerHearsEveryEventInOrder() {
        Events events = new Events(Delivery.DIRECT);
        List<ResilienceEvent> one = new ArrayList<>();
        List<ResilienceEvent> other = new ArrayList<>();
        events.listen(one::add);
        events.listen(other::add);
        IntStream.range(0, 5).mapToObj(EventsTest::event).forEach(events::publish);
        assertThat(one).extracting(EventsTest::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(other).isEqualTo(one);
    }

    @Test
    void isHeardOnlyWhileSomebodyListens() {
        Events events = new Events(Delivery.DIRECT);
        assertThat(events.heard()).isFalse();
        Subscription subscription = events.listen(event -> {});
        assertThat(events.heard()).isTrue();
        subscription.close();
        subscription.close();
        assertThat(events.heard()).isFalse();
    }

    @Test
    void aClosedSubscriptionDropsWhatWaits() {
        List<Runnable> rounds = new ArrayList<>();
        Events events = new Events(rounds::add);
        List<ResilienceEvent> heard = new ArrayList<>();
        Subscription subscription = events.listen(heard::add);
        events.publish(event(1));
        subscription.close();
        rounds.forEach(Runnable::run);
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatThrowsHarmsNobodyAndIsLoggedOnce() {
        try (LogLines log = new LogLines("io.resilience.event")) {
            Events events = new Events(Delivery.DIRECT);
            List<ResilienceEvent> heard = new ArrayList<>();
            events.listen(event -> {
                throw new StackOverflowError("on " + event);
            });
            events.listen(heard::add);
            IntStream.range(0, 100).mapToObj(EventsTest::event).forEach(events::publish);
            assertThat(heard).hasSize(100);
            assertThat(log.lines()).hasSize(1);
        }
    }

    @Test
    void aListenerThatBlocksHoldsUpNobody() throws InterruptedException {
        Events events = new Events();
        HeldCall<Void> blocked = HeldCall.<Void>ending(() -> null).deaf();
        CountDownLatch heard = new CountDownLatch(3);
        try (Subscription one = events.listen(unchecked(blocked));
                Subscription other = events.listen(event -> heard.countDown())) {
            assertThat(one).isNotSameAs(other);
            IntStream.range(0, 3).mapToObj(EventsTest::event).forEach(events::publish);
            assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
            blocked.awaitHeld(1);
            assertThat(blocked.started()).isEqualTo(1);
        } finally {
            blocked.release();
        }
    }

    private static EventListener unchecked(HeldCall<Void> work) {
        return event -> {
            try {
                work.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        };
    }

    @Test
    void aFullMailboxDropsAndCounts() {
        List<Runnable> rounds = new ArrayList<>();
        Events events = new Events(rounds::add);
        List<ResilienceEvent> heard = new ArrayList<>();
        events.listen(heard::add);
        IntStream.range(0, MAILBOX + 5).mapToObj(EventsTest::event).forEach(events::publish);
        assertThat(events.dropped()).isEqualTo(5);
        rounds.get(0).run();
        assertThat(heard).hasSize(MAILBOX);
        events.publish(event(-1));
        rounds.get(1).run();
        assertThat(heard).last().extracting(EventsTest::number).isEqualTo(-1);
    }

    @Test
    void aDeliveryThatFailsOnceLosesNothing() {
        AtomicInteger deliveries = new AtomicInteger();
        Events events = new Events(round -> {
            if (deliveries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("no thread to be had");
            }
            round.run();
        });
        List<ResilienceEvent> heard = new ArrayList<>();
        events.listen(heard::add);
        events.publish(event(1));
        events.publish(event(2));
        assertThat(heard).extracting(EventsTest::number).containsExactly(1, 2);
    }

    @Test
    void whatAListenerPublishesComesAfterWhatItHears() {
        Events events = new Events(Delivery.DIRECT);
        List<Integer> begun = new ArrayList<>();
        List<Integer> ended = new ArrayList<>();
        events.listen(event -> {
            begun.add(number(event));
            if (number(event) < 3) {
                events.publish(event(number(event) + 1));
            }
            ended.add(number(event));
        });
        events.publish(event(1));
        assertThat(begun).containsExactly(1, 2, 3);
        assertThat(ended).containsExactly(1, 2, 3);
    }

    @Test
    void anEventThatComesAsARoundEndsIsNotForgotten() throws InterruptedException {
        Events events = new Events(Delivery.DIRECT);
        AtomicInteger heard = new AtomicInteger();
        AtomicInteger arrived = new AtomicInteger();
        events.listen(event -> heard.incrementAndGet());
        Racers.race(2, racer -> {
            for (int i = 0; i < 10_000; i++) {
                meet(arrived, 4 * i + 2);
                for (int pause = racer * (i % 32); pause > 0; pause--) {
                    Thread.onSpinWait();
                }
                events.publish(event(i));
                meet(arrived, 4 * i + 4);
                assertThat(heard.get()).isGreaterThanOrEqualTo(2 * (i + 1));
            }
            return racer;
        });
    }

    private static void meet(AtomicInteger arrived, int all) {
        arrived.incrementAndGet();
        for (int spin = 1; arrived.get() < all; spin++) {
            if (spin % 10_000 == 0) {
                LockSupport.parkNanos(1_000);
            }
        }
    }

    @Test
    void nothingIsLostOrDoubledWhenManyThreadsPublish() throws InterruptedException {
        Events events = new Events();
        int each = 1000;
        List<Integer> heard = new ArrayList<>();
        CountDownLatch end = new CountDownLatch(1);
        try (Subscription subscription = events.listen(event -> {
            if (number(event) < 0) {
                end.countDown();
            } else {
                heard.add(number(event));
            }
        })) {
            assertThat(subscription).isNotNull();
            Racers.race(4, racer -> {
                IntStream.range(0, each).forEach(i -> events.publish(event(racer * each + i)));
                return racer;
            });
            events.publish(event(-1));
            assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(heard).hasSize(4 * each).doesNotHaveDuplicates();
        assertThat(heard.stream().filter(n -> n < each)).isSorted();
    }
}
