package io.resilience.deadletter;

import io.resilience.time.Chance;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids that sort by the time of their making: UUIDs of version 7 (RFC 9562), whose twelve bits after the time count. */
public final class LetterIds {
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1 << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource wall;
    private final Chance chance;
    private final AtomicLong last = new AtomicLong();

    /** Ids by {@code wall} time; {@code chance} tells apart those of several programs. */
    public LetterIds(InstantSource wall, Chance chance) {
        this.wall = wall;
        this.chance = chance;
    }

    /** Ids that a runtime gives to its calls' letters: others than a store's own, also where the dice always show the same. */
    public static LetterIds ofCalls(InstantSource wall, Chance chance) {
        return new LetterIds(wall, () -> (chance.next() + 0.25) % 1);
    }

    /** An id greater than all before, also when the wall clock is set back. */
    public String next() {
        long time = wall.millis() << COUNTER_BITS;
        long stamp = last.updateAndGet(before -> Math.max(before + 1, time));
        long high = (stamp >>> COUNTER_BITS) << 16 | VERSION | (stamp & COUNTER);
        long low = VARIANT | dice() << 31 | dice();
        return new UUID(high, low).toString();
    }

    private long dice() {
        return (long) (chance.next() * (1L << 31));
    }
}
