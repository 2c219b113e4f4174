package io.resilience.console.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last events, numbered, for readers that come again; not for several threads at once. */
final class EventRing {
    private final Deque<EventFrame> frames = new ArrayDeque<>();
    private final String run;
    private final int capacity;
    private long last;

    /** {@code run} tells the numbers of this start from those of another. */
    EventRing(String run, int capacity) {
        this.run = run;
        this.capacity = capacity;
    }

    EventFrame add(String type, String data) {
        EventFrame frame = EventFrame.of(run, ++last, type, data);
        if (frames.size() == capacity) {
            frames.removeFirst();
        }
        frames.addLast(frame);
        return frame;
    }

    /**
     * What followed an event.
     *
     * @param missed whether events between it and the first of {@code frames} are lost
     */
    record Rest(List<EventFrame> frames, boolean missed) {}

    /** What followed the event of this id: nothing for no id, all that is left for one of another start or too old. */
    Rest after(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return new Rest(List.of(), false);
        }
        long number = number(id);
        boolean missed = number < 0 || number < last - frames.size();
        return new Rest(frames.stream().filter(frame -> frame.number() > number).toList(), missed);
    }

    private long number(String id) {
        String digits = id.startsWith(run + "-") ? id.substring(run.length() + 1) : "";
        long number = digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : -1;
        return number > last ? -1 : number;
    }
}
