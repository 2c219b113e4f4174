package io.resilience.trial;

import io.resilience.stripe.Tenancy;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * The chunk that one thread fills, without atomic steps. Its tenant alone writes it, and sets the next one under the log's lock, under
 * which others read it.
 */
final class OwnLane {
    private final Tenancy tenancy = new Tenancy();
    private @Nullable AtomicLongArray chunk;
    private int cursor;
    /** If the last entry is of quick successes: when their millisecond began, in ns; else later than any time. */
    private long quickFrom = Long.MAX_VALUE;

    boolean isMine() {
        return tenancy.isMine();
    }

    /** Makes the calling thread the tenant, if there is none that lives. */
    boolean moveIn() {
        return tenancy.moveIn();
    }

    /** Counts a success that began and ended in the millisecond of the last entry; false when it is another's, or full. */
    boolean repeats(long began, long now) {
        AtomicLongArray filling = chunk;
        if (began < quickFrom || now - quickFrom >= OutcomeLog.NANOS || filling == null) {
            return false;
        }
        int place = OutcomeLog.FIRST + cursor - 1;
        long last = filling.getPlain(place);
        if (PackedOutcome.fullOfQuick(last)) {
            return false;
        }
        filling.setRelease(place, last + 1);
        return true;
    }

    /** Writes an outcome of the millisecond that began at {@code from} ns; false when the chunk has no room. */
    boolean write(long entry, long from) {
        AtomicLongArray filling = chunk;
        if (filling == null) {
            return false;
        }
        int before = OutcomeLog.FIRST + cursor - 1;
        long last = cursor == 0 ? 0 : filling.getPlain(before);
        if (PackedOutcome.takes(last, entry)) {
            filling.setRelease(before, last + 1);
            return true;
        }
        if (cursor == OutcomeLog.CHUNK) {
            return false;
        }
        filling.setRelease(OutcomeLog.FIRST + cursor, entry);
        cursor++;
        quickFrom = PackedOutcome.kind(entry) == PackedOutcome.QUICK ? from : Long.MAX_VALUE;
        return true;
    }

    @Nullable
    AtomicLongArray chunk() {
        return chunk;
    }

    /** Goes on with an empty chunk. */
    void fill(AtomicLongArray next) {
        chunk = next;
        cursor = 0;
        quickFrom = Long.MAX_VALUE;
    }
}
