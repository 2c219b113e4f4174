package io.resilience.durability.trial;

/**
 * Something that a program did to the world.
 *
 * @param key the idempotency key that came with it
 * @param number which parcel
 * @param digest of the parcel's details, as they arrived
 * @param letter the letter whose replay it was, or "-"
 */
public record Effect(String key, int number, String digest, String letter) {
    /** It was the first call itself. */
    public static final String NO_LETTER = "-";
}
