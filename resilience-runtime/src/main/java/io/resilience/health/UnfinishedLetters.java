package io.resilience.health;

import io.resilience.deadletter.DeadLetters;
import io.resilience.guard.Name;
import io.resilience.time.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many unfinished dead letters each operation has, as counted within the last seconds; nobody waits for the store. Thread-safe. */
public final class UnfinishedLetters {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedLetters.class);
    private static final long FRESH = Duration.ofSeconds(5).toNanos();

    private final DeadLetters store;
    private final Ticker ticker;
    private final Executor background;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile Map<Name, Long> counts = Map.of();
    private volatile boolean failed;
    private volatile long at = Long.MIN_VALUE;

    /** A store that may wait is asked on {@code background}. */
    public UnfinishedLetters(DeadLetters store, Ticker ticker, Executor background) {
        this.store = store;
        this.ticker = ticker;
        this.background = background;
    }

    /** As counted last. */
    public Map<Name, Long> now() {
        if (!store.mayWait()) {
            count();
        } else if ((at == Long.MIN_VALUE || ticker.nanos() - at > FRESH) && underWay.compareAndSet(false, true)) {
            background.execute(this::countOnce);
        }
        return counts;
    }

    private void countOnce() {
        try {
            count();
        } finally {
            underWay.set(false);
        }
    }

    /** A store that does not answer is an alert of the runtime's; here the first failure of a row is logged. */
    private void count() {
        try {
            Map<Name, Long> fresh = new HashMap<>();
            store.unfinished()
                    .forEach(each -> fresh.put(new Name(each.service(), each.operation()), each.unfinished()));
            counts = fresh;
            failed = false;
        } catch (RuntimeException broken) {
            if (!failed) {
                LOG.warn("the dead letters could not be counted; what is shown are the numbers from before", broken);
            }
            failed = true;
        }
        at = ticker.nanos();
    }
}
