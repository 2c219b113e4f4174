package io.resilience.console.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.alert.Alert;
import io.resilience.alert.AlertKind;
import io.resilience.alert.AlertSink;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Incidents: those that run, the last {@value #MOST_ENDED} that have ended, and the how manieth of its kind each is. */
public final class AlertBook implements AlertSink {
    private static final int MOST_ENDED = 100;
    private static final int MOST_SUBJECTS = 10_000;

    private record Subject(AlertKind kind, String service, String operation) {
        static Subject of(Alert alert) {
            return new Subject(alert.kind(), alert.service(), alert.operation());
        }
    }

    /** An incident, and how often the same has begun since the console did, this time included. */
    public record Incident(Alert alert, long count) {}

    private final Deque<Incident> ended = new ArrayDeque<>();
    private final Cache<Subject, Long> counts =
            Caffeine.newBuilder().maximumSize(MOST_SUBJECTS).build();
    private final Supplier<List<Alert>> running;

    /** {@code running} tells those that have not ended. */
    public AlertBook(Supplier<List<Alert>> running) {
        this.running = running;
    }

    @Override
    public void send(Alert alert) {
        if (alert.ended()) {
            end(alert);
        } else {
            counts.asMap().merge(Subject.of(alert), 1L, Long::sum);
        }
    }

    private synchronized void end(Alert alert) {
        if (ended.size() == MOST_ENDED) {
            ended.removeLast();
        }
        ended.addFirst(incident(alert));
    }

    private Incident incident(Alert alert) {
        Long count = counts.getIfPresent(Subject.of(alert));
        return new Incident(alert, count == null ? 1 : count);
    }

    /** Those that have not ended, the critical ones first, then the oldest. */
    public List<Incident> open() {
        return running.get().stream()
                .sorted(Comparator.comparing((Alert alert) -> alert.kind().severity())
                        .thenComparing(Alert::began))
                .map(this::incident)
                .toList();
    }

    /** Those that have ended, the last one first. */
    public synchronized List<Incident> ended() {
        return List.copyOf(ended);
    }

    @Override
    public String toString() {
        return "the console";
    }
}
