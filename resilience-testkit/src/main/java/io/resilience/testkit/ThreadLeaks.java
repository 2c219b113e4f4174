package io.resilience.testkit;

import java.util.Set;
import java.util.TreeSet;

/** Threads that a test left behind: new ones that keep the JVM alive, and those of a runtime or of racers. */
public final class ThreadLeaks {
    /** Threads that the whole JVM shares and that never end. */
    private static final Set<String> SHARED = Set.of("resilience-watchdog", "resilience-timer");

    private final Set<Thread> before;

    private ThreadLeaks(Set<Thread> before) {
        this.before = before;
    }

    /** Remembers the threads that live now. */
    public static ThreadLeaks watch() {
        return new ThreadLeaks(Set.copyOf(Thread.getAllStackTraces().keySet()));
    }

    /** Fails when, some seconds later at the latest, there still are threads that were not there before. */
    public void assertNone() {
        Patience.until(() -> names().isEmpty(), () -> "threads " + names() + " were left behind");
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.isAlive() && !before.contains(thread) && isSuspect(thread)) {
                names.add(thread.getName());
            }
        }
        return names;
    }

    private static boolean isSuspect(Thread thread) {
        String name = thread.getName();
        return !SHARED.contains(name)
                && (!thread.isDaemon() || name.startsWith("resilience-") || name.startsWith("racer-"));
    }
}
