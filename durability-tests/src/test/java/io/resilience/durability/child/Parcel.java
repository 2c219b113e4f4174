package io.resilience.durability.child;

import java.time.Duration;
import java.util.List;

/**
 * What is delivered: arguments whose every detail must survive.
 *
 * @param number tells parcels apart; below 0, its replay ends the JVM
 */
public record Parcel(int number, String label, Duration limit, List<String> notes) {
    /** Copies the list. */
    public Parcel {
        notes = List.copyOf(notes);
    }

    /** The parcel of a number, always the same. */
    public static Parcel of(int number) {
        return new Parcel(
                number,
                "påket \"" + number + "\" ☃ \\ \t" + "x".repeat(Math.floorMod(number, 97)),
                Duration.ofMillis(250).plusNanos(Math.floorMod(number, 1000)),
                List.of("fragile", String.valueOf(number)));
    }

    /** The key of a number's call. */
    public static String key(int number) {
        return "parcel" + number;
    }

    /** Whether a key is that of a parcel whose replay ends the JVM. */
    public static boolean poison(String key) {
        return key.startsWith(key(0).replace("0", "-"));
    }

    /** The whole of it in one word. */
    public String digest() {
        return Integer.toHexString(toString().hashCode());
    }
}
