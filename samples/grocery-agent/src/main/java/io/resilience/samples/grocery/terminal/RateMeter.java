package io.resilience.samples.grocery.terminal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How fast a total grew over the last few seconds. */
final class RateMeter {
    private static final Duration SPAN = Duration.ofSeconds(3);
    private final Deque<Point> points = new ArrayDeque<>();

    /** Takes a new total, and gives the growth per second since about three seconds ago; 0 at first. */
    double rate(Duration at, long total) {
        points.addLast(new Point(at, total));
        while (points.size() > 2 && points.getFirst().at.plus(SPAN).compareTo(at) < 0) {
            points.removeFirst();
        }
        Point since = points.getFirst();
        double seconds = at.minus(since.at).toNanos() / 1e9;
        return seconds <= 0 ? 0 : (total - since.total) / seconds;
    }

    private record Point(Duration at, long total) {}
}
