package io.resilience.console.stream;

import io.resilience.time.Timer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends numbers to those readers that want them, every second or every so many. Ticks only while there is such a reader. Each gets what
 * changed since it was served last; one that has not taken that yet is passed over, and gets all that changed meanwhile at once.
 */
public final class ReadingsFeed {
    /** What there is to read at one moment. */
    public interface Sheet {
        /** Grows from sheet to sheet. */
        long number();

        /** What changed since the sheet of number {@code seen}, 0 for none, as JSON. */
        byte[] since(long seen);
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReadingsFeed.class);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** How a reader stands; only the thread of a tick changes it. */
    private static final class Place {
        private final int every;
        private int left;
        private long seen;

        Place(int every) {
            this.every = every;
        }
    }

    private final Map<StreamReader, Place> readers = new ConcurrentHashMap<>();
    private final Supplier<? extends Sheet> source;
    private final Timer timer;
    private final Executor background;
    private boolean ticking;

    /** Sheets are asked for, and sent, on {@code background}, which runs one task after the other. */
    public ReadingsFeed(Supplier<? extends Sheet> source, Timer timer, Executor background) {
        this.source = source;
        this.timer = timer;
        this.background = background;
    }

    /** Serves a reader every so many seconds, and at once. */
    void join(StreamReader reader, int seconds) {
        readers.put(reader, new Place(seconds));
        hand(() -> attempt(List.of(reader)));
        begin();
    }

    void leave(StreamReader reader) {
        readers.remove(reader);
    }

    private synchronized void begin() {
        if (!ticking) {
            ticking = true;
            later();
        }
    }

    private void later() {
        Timer.Cancellable unused = timer.schedule(SECOND, () -> hand(this::tick));
    }

    private void hand(Runnable task) {
        try {
            background.execute(task);
        } catch (RejectedExecutionException closed) {
            readers.clear();
        }
    }

    private void tick() {
        attempt(readers.entrySet().stream()
                .filter(each -> --each.getValue().left <= 0)
                .map(Map.Entry::getKey)
                .toList());
        synchronized (this) {
            ticking = !readers.isEmpty();
            if (ticking) {
                later();
            }
        }
    }

    private void attempt(List<StreamReader> due) {
        try {
            serve(due);
        } catch (RuntimeException failure) { // the next second may do better
            LOG.error("the readings of a second are lost", failure);
        }
    }

    private void serve(List<StreamReader> due) {
        if (due.isEmpty()) {
            return;
        }
        Sheet sheet = source.get();
        for (StreamReader reader : due) {
            Place place = readers.get(reader);
            if (place != null && reader.isIdle()) {
                reader.send(EventFrame.notice("readings", sheet.since(place.seen)));
                place.seen = sheet.number();
                place.left = place.every;
            }
        }
    }
}
