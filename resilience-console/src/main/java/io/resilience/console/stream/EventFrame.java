package io.resilience.console.stream;

import java.nio.charset.StandardCharsets;

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

    /** A comment: keeps the connection open, and shows that it is. */
    static byte[] beat() {
        return ": beat\n\n".getBytes(StandardCharsets.UTF_8);
    }
}
