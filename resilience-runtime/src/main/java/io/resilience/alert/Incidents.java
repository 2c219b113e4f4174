package io.resilience.alert;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong at present. Used by one thread at a time. */
final class Incidents {
    /** An incident as it was seen last, when it began, and when its condition was last met. */
    private record Running(Alert alert, long began, long seen) {}

    private final Map<Complaint.Subject, Running> running = new LinkedHashMap<>();
    private final InstantSource wall;
    private long looked;

    Incidents(InstantSource wall) {
        this.wall = wall;
    }

    /** Takes in what is wrong at {@code now}; returns what to tell: new incidents, and those gone for {@code calm}. */
    List<Alert> look(List<Complaint> findings, long now, Duration calm) {
        List<Alert> news = new ArrayList<>();
        Set<Complaint.Subject> met = new LinkedHashSet<>();
        for (Complaint finding : findings) {
            met.add(finding.subject());
            Running known = running.get(finding.subject());
            if (known == null) {
                known = new Running(Alert.begun(finding, wall.instant()), now, now);
                news.add(known.alert);
            }
            running.put(finding.subject(), new Running(known.alert.said(finding), known.began, now));
        }
        looked = now;
        running.entrySet().removeIf(entry -> !met.contains(entry.getKey()) && over(entry.getValue(), now, calm, news));
        return news;
    }

    private static boolean over(Running one, long now, Duration calm, List<Alert> news) {
        if (now - one.seen < calm.toNanos()) {
            return false;
        }
        news.add(one.alert.ended(Duration.ofNanos(now - one.began)));
        return true;
    }

    /** Each as it is now. */
    List<Alert> running() {
        return running.values().stream()
                .map(one -> one.seen == looked ? one.alert : one.alert.quiet())
                .toList();
    }
}
