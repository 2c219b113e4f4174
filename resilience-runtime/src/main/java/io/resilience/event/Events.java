package io.resilience.event;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** Passes events from where they happen to whoever listens; nothing that a listener does reaches the publisher. */
public final class Events {
    private final CopyOnWriteArrayList<Mailbox> mailboxes = new CopyOnWriteArrayList<>();
    private final Witnesses witnesses = new Witnesses();
    private final LongAdder dropped = new LongAdder();
    private final Delivery delivery;

    /** Delivers on threads of its own. */
    public Events() {
        this(Delivery.THREADED);
    }

    /** Delivers as told. */
    public Events(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Registers a listener until the subscription is closed. */
    public Subscription listen(EventListener listener) {
        Mailbox mailbox = new Mailbox(listener, delivery, dropped);
        mailboxes.add(mailbox);
        return () -> {
            mailboxes.remove(mailbox);
            mailbox.close();
        };
    }

    /** Lets a witness see events where they happen, until the subscription is closed. */
    public Subscription witness(EventWitness witness) {
        witnesses.add(witness);
        return () -> witnesses.remove(witness);
    }

    /** Whether anybody listens, or looks at this thread; ask before making an event, so that unheard ones cost nothing. */
    public boolean heard() {
        return !mailboxes.isEmpty() || witnesses.attend();
    }

    /** Shows it to the witnesses here and now, and tells every listener, each in its turn. Never throws; listeners are not waited for. */
    public void publish(ResilienceEvent event) {
        witnesses.show(event);
        for (Mailbox mailbox : mailboxes) {
            mailbox.post(event);
        }
    }

    /** How many events were dropped because a listener had {@value Mailbox#CAPACITY} waiting. */
    public long dropped() {
        return dropped.sum();
    }
}
