package io.resilience.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last frames, bounded in number and in their points together; what is oldest goes first. */
final class Timeline {
    private final Deque<TimeFrame> frames = new ArrayDeque<>();
    private final int mostFrames;
    private final long mostPoints;
    private long points;
    private boolean shortened;

    Timeline(int mostFrames, long mostPoints) {
        this.mostFrames = mostFrames;
        this.mostPoints = mostPoints;
    }

    synchronized void add(TimeFrame frame) {
        frames.addLast(frame);
        points += frame.points();
        while (frames.size() > mostFrames || (points > mostPoints && frames.size() > 1)) {
            shortened |= frames.size() <= mostFrames;
            points -= frames.removeFirst().points();
        }
    }

    /** The frames from a number on, oldest first. */
    synchronized List<TimeFrame> from(long number) {
        return frames.stream().filter(frame -> frame.number >= number).toList();
    }

    /** The number of the newest frame; null when there is none. */
    synchronized @Nullable Long last() {
        return frames.isEmpty() ? null : frames.getLast().number;
    }

    /** Whether frames from this number on had to make room for younger ones. */
    synchronized boolean lacks(long number) {
        return shortened && !frames.isEmpty() && frames.getFirst().number > number;
    }

    synchronized long points() {
        return points;
    }
}
