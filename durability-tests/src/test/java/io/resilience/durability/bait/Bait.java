package io.resilience.durability.bait;

/** What a replay must never load. */
public final class Bait {
    private Bait() {}
}
