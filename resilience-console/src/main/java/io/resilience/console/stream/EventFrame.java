package io.resilience.console.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One event as the stream carries it. */
final class EventFrame {
    private final long number;
    private final byte[] bytes;

    private EventFrame(long number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    static EventFrame of(String run, long number, String type, String data) {
        String text = "id: " + run + "-" + number + "\nevent: " + type + "\ndata: " + data + "\n\n";
        return new EventFrame(number, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is told to one reader only, and has no number. */
    static byte[] notice(String type, String data) {
        return ("event: " + type + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** As {@link #notice(String, String)}, with JSON that is one line of UTF-8 already. */
    static byte[] notice(String type, byte[] data) {
        byte[] head = ("event: " + type + "\ndata: ").getBytes(StandardCharsets.UTF_8);
        byte[] frame = Arrays.copyOf(head, head.length + data.length + 2);
        System.arraycopy(data, 0, frame, head.length, data.length);
        frame[frame.length - 2] = '\n';
        frame[frame.length - 1] = '\n';
        return frame;
    }

    /** A comment: keeps the connection open, and shows that it is. */
    static byte[] beat() {
        return ": beat\n\n".getBytes(StandardCharsets.UTF_8);
    }
}
