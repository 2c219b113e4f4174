package io.resilience.console.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.event.EventListener;
import io.resilience.event.ResilienceEvent;
import io.resilience.time.Clockwork;
import io.resilience.time.Timer;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Tells clients of events as they happen, over server-sent events.
 *
 * <p>It hears through a mailbox of the runtime, on a thread of its own: no call ever waits for it. The last {@value #REMEMBERED} events are
 * remembered for readers that come again. A reader joins and hears of an event under one lock, so that it misses none and hears none twice.
 */
public final class EventStream implements EventListener, AutoCloseable {
    private static final int REMEMBERED = 1024;
    private static final long BEAT = Duration.ofSeconds(15).toNanos();

    private final Set<StreamReader> readers = ConcurrentHashMap.newKeySet();
    private final EventRing ring;
    private final EventJson json;
    private final ReadingsFeed readings;
    private final Timer timer;
    private final Semaphore places;
    private Timer.@Nullable Cancellable beat;
    private volatile boolean closed;

    /** A stream for {@code most} readers at once; {@code run} names this start of the program. */
    public EventStream(String run, Clockwork clockwork, ReadingsFeed readings, int most) {
        this.readings = readings;
        this.ring = new EventRing(run, REMEMBERED);
        this.json = new EventJson(clockwork.wall());
        this.timer = clockwork.timer();
        this.places = new Semaphore(most);
        later();
    }

    @Override
    public void on(ResilienceEvent event) {
        ObjectNode data = json.of(event);
        tell(event.getClass().getSimpleName(), data.toString());
    }

    private synchronized void tell(String type, String data) {
        EventFrame frame = ring.add(type, data);
        List.copyOf(readers).forEach(reader -> reader.send(frame.bytes()));
    }

    /**
     * What a client wants.
     *
     * @param last the event that it has seen last; null for those from now on
     * @param readingsEvery how many seconds lie between readings; 0 for none
     */
    public record Wish(@Nullable String last, int readingsEvery) {}

    /** Takes a place for one that will {@link #join}; false when all are taken, or the stream has ended. */
    public boolean reserve() {
        return !closed && places.tryAcquire();
    }

    /** Makes a client a reader, in a place that was reserved for it. */
    public void join(HttpServletRequest request, HttpServletResponse response, Wish wish) throws IOException {
        StreamReader reader;
        try {
            reader = reader(request, response);
        } catch (IOException | RuntimeException failed) {
            places.release();
            throw failed;
        }
        welcome(reader, wish.last());
        if (wish.readingsEvery() > 0 && readers.contains(reader)) {
            readings.join(reader, wish.readingsEvery());
        }
    }

    private StreamReader reader(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        StreamReader reader = new StreamReader(context, this::gone);
        context.getResponse().getOutputStream().setWriteListener(reader);
        return reader;
    }

    private void gone(StreamReader reader) {
        readers.remove(reader);
        readings.leave(reader);
        places.release();
    }

    private synchronized void welcome(StreamReader reader, @Nullable String last) {
        if (closed) {
            reader.end();
            return;
        }
        readers.add(reader);
        EventRing.Rest rest = ring.after(last);
        reader.send(EventFrame.beat());
        if (rest.missed()) {
            reader.send(EventFrame.notice(
                    "missed", "{\"remembered\":" + rest.frames().size() + "}"));
        }
        rest.frames().forEach(frame -> reader.send(frame.bytes()));
    }

    private synchronized void later() {
        if (!closed) {
            beat = timer.schedule(BEAT, this::beat);
        }
    }

    private void beat() {
        List.copyOf(readers).forEach(reader -> reader.send(EventFrame.beat()));
        later();
    }

    /** How many read now. */
    public int readers() {
        return readers.size();
    }

    /** Ends the stream of every reader, for good. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (beat != null) {
                beat.cancel();
            }
        }
        List.copyOf(readers).forEach(StreamReader::end);
    }

    @Override
    public String toString() {
        return "the console's event stream";
    }
}
