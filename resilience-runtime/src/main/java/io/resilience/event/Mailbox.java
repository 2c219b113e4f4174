package io.resilience.event;

import io.resilience.exception.Printable;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events that wait for one listener.
 *
 * <p>Each listener has a mailbox of its own, so that one that blocks holds up nobody else: its mailbox fills, and what comes then is
 * dropped and counted. One round at a time empties the mailbox; a round that finds it empty ends, looks once more, and leaves the
 * next event to start another. A listener that throws is logged the first time and every {@value #LOG_EVERY}th time.
 */
final class Mailbox {
    static final int CAPACITY = 8192;
    private static final int LOG_EVERY = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final EventListener listener;
    private final Delivery delivery;
    private final LongAdder dropped;
    private final Queue<ResilienceEvent> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicBoolean underway = new AtomicBoolean();
    private long failures; // only one round runs at a time, and rounds are ordered by `underway`
    private volatile boolean closed;

    Mailbox(EventListener listener, Delivery delivery, LongAdder dropped) {
        this.listener = listener;
        this.delivery = delivery;
        this.dropped = dropped;
    }

    /** Takes one more event, or drops it when the mailbox is full. Never throws. */
    void post(ResilienceEvent event) {
        if (size.incrementAndGet() > CAPACITY) {
            size.decrementAndGet();
            dropped.increment();
            return;
        }
        waiting.add(event);
        start();
    }

    private void start() {
        if (underway.compareAndSet(false, true)) {
            try {
                delivery.deliver(this::round);
            } catch (Throwable failure) { // such as no thread to be had: the next event tries again
                underway.set(false);
                LOG.error("events could not be delivered to {}; they wait for the next event", listener, failure);
            }
        }
    }

    private void round() {
        for (ResilienceEvent event = waiting.poll(); event != null; event = waiting.poll()) {
            size.decrementAndGet();
            tell(event);
        }
        underway.set(false);
        if (!waiting.isEmpty()) {
            start();
        }
    }

    private void tell(ResilienceEvent event) {
        if (closed) {
            return;
        }
        try {
            listener.on(event);
        } catch (Throwable failure) {
            if (failures++ % LOG_EVERY == 0) {
                LOG.warn(
                        "the event listener {} failed {} times, now on {}",
                        listener,
                        failures,
                        Printable.of(event.toString()),
                        failure);
            }
        }
    }

    void close() {
        closed = true;
    }
}
