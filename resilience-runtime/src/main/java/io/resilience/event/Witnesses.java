package io.resilience.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who see events where they happen. */
final class Witnesses {
    private static final int LOG_EVERY = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);

    /** Replaced, never changed; an array, because every refusal walks it and an iterator would take heap. */
    private volatile EventWitness[] all = {};

    private final AtomicLong failures = new AtomicLong();

    synchronized void add(EventWitness witness) {
        List<EventWitness> more = new ArrayList<>(List.of(all));
        more.add(witness);
        all = more.toArray(EventWitness[]::new);
    }

    synchronized void remove(EventWitness witness) {
        List<EventWitness> fewer = new ArrayList<>(List.of(all));
        fewer.remove(witness);
        all = fewer.toArray(EventWitness[]::new);
    }

    /** Whether anybody looks at this thread now. */
    boolean attend() {
        for (EventWitness witness : all) {
            if (attends(witness)) {
                return true;
            }
        }
        return false;
    }

    private boolean attends(EventWitness witness) {
        try {
            return witness.attends();
        } catch (Throwable failure) {
            failed(witness, failure);
            return false;
        }
    }

    void show(ResilienceEvent event) {
        for (EventWitness witness : all) {
            if (attends(witness)) {
                show(event, witness);
            }
        }
    }

    private void show(ResilienceEvent event, EventWitness witness) {
        try {
            witness.on(event);
        } catch (Throwable failure) {
            failed(witness, failure);
        }
    }

    private void failed(EventWitness witness, Throwable failure) {
        long before = failures.getAndIncrement();
        if (before % LOG_EVERY == 0) {
            LOG.warn("the event witness {} failed; so far {} times in all", witness, before + 1, failure);
        }
    }
}
