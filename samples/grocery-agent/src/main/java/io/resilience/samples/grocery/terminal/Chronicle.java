package io.resilience.samples.grocery.terminal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the breakers did: the latest news line by line, and every outage of the run, of which the first {@value #MOST} are kept. */
public final class Chronicle {
    private static final int MOST = 200;
    private static final int LATEST = 4;

    private final Deque<String> latest = new ArrayDeque<>();
    private final Map<String, Outage> open = new LinkedHashMap<>();
    private final List<Outage> over = new ArrayList<>();

    /** A breaker opened. */
    public synchronized void opened(String breaker, Duration at, String why) {
        open.put(breaker, new Outage(breaker, at, why, 0, null));
        note(at, breaker, "opened, " + why);
    }

    /** An open breaker let calls through, and they failed. */
    public synchronized void probedInVain(String breaker, Duration at) {
        open.computeIfPresent(breaker, (name, outage) -> outage.probedInVain());
        note(at, breaker, "stays open, a probe failed");
    }

    /** A breaker closed. */
    public synchronized void closed(String breaker, Duration at) {
        Outage outage = open.remove(breaker);
        if (outage != null && over.size() < MOST) {
            over.add(outage.over(at));
        }
        note(at, breaker, "closed, the probes succeeded");
    }

    /** Anything else worth a line. */
    public synchronized void note(Duration at, String about, String what) {
        latest.addFirst(Words.clock(at) + " " + Words.fit(about, 20) + what);
        if (latest.size() > LATEST) {
            latest.removeLast();
        }
    }

    /** The last few lines, newest first. */
    public synchronized List<String> latest() {
        return List.copyOf(latest);
    }

    /** Whether a breaker that opened has not closed again. */
    public synchronized boolean anyOpen() {
        return !open.isEmpty();
    }

    /** All outages, in the order they began. */
    public synchronized List<Outage> outages() {
        List<Outage> all = new ArrayList<>(over);
        all.addAll(open.values());
        all.sort(Comparator.comparing(Outage::began));
        return List.copyOf(all);
    }
}
