package io.resilience.alert;

import io.resilience.deadletter.DeadLetters;
import io.resilience.event.Subscription;
import io.resilience.guard.Guards;
import io.resilience.metrics.Metrics;
import io.resilience.policy.AlertPolicy;
import io.resilience.time.Clockwork;
import io.resilience.time.Timer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again for what is wrong, from the first sink on, and tells the sinks of what is new and what is over. */
public final class Alerts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

    /** Whose alerts these are. */
    public record Watched(Guards guards, Metrics metrics, DeadLetters letters) {}

    private final Guards guards;
    private final Conditions conditions;
    private final Incidents incidents;
    private final Clockwork clockwork;
    private final Executor executor;
    private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();
    private boolean started;
    private volatile boolean closed;
    private volatile List<Alert> running = List.of();
    private volatile Timer.Cancellable next = () -> {};

    /** No sinks yet, and no looking; looks and sinks run on {@code executor}. */
    public Alerts(Watched watched, Clockwork clockwork, Executor executor) {
        this.guards = watched.guards();
        this.conditions = new Conditions(watched.guards(), watched.metrics(), watched.letters());
        this.incidents = new Incidents(clockwork.wall());
        this.clockwork = clockwork;
        this.executor = executor;
    }

    /** Tells {@code sink} from now on, until what is returned is closed; with the first one looking begins. */
    public Subscription tell(AlertSink sink) {
        Outbox outbox = new Outbox(sink, executor, clockwork);
        outboxes.add(outbox);
        start();
        return () -> outboxes.remove(outbox);
    }

    private synchronized void start() {
        if (!started && !closed) {
            started = true;
            later();
        }
    }

    /** The incidents that have not ended. */
    public List<Alert> running() {
        return running;
    }

    /** How each sink does. */
    public List<SinkReading> sinks() {
        return outboxes.stream().map(Outbox::reading).toList();
    }

    private void later() {
        next = clockwork
                .timer()
                .schedule(guards.configuration().alerts().every().toNanos(), () -> executor.execute(this::round));
        if (closed) {
            next.cancel();
        }
    }

    private void round() {
        if (closed) {
            return;
        }
        try {
            look();
        } catch (RuntimeException failure) { // the next look may do better
            LOG.error("looking for alerts failed; the next look is in a moment", failure);
        }
        later();
    }

    private synchronized void look() {
        AlertPolicy policy = guards.configuration().alerts();
        List<Alert> news = incidents.look(
                conditions.look(policy.rules()), clockwork.ticker().nanos(), policy.calm());
        running = incidents.running();
        news.forEach(alert -> outboxes.forEach(outbox -> outbox.post(alert)));
    }

    /** Looks no more. */
    @Override
    public void close() {
        closed = true;
        next.cancel();
    }
}
