package io.resilience.jdbc;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.Receipt;
import io.resilience.time.Ticker;

/**
 * Room for so many unfinished letters of each operation. This program's own are told as they come and go; those of others are seen
 * when letters are counted anew, which happens before one is refused, and now and then.
 */
final class LetterRoom {
    private record Address(String service, String operation) {}

    private static final int MOST_OPERATIONS = 10_000;

    private final LetterTable table;
    private final Ticker ticker;
    private final int capacity;
    private final LoadingCache<Address, RoomTally> tallies;

    LetterRoom(LetterTable table, Ticker ticker) {
        this.table = table;
        this.ticker = ticker;
        this.capacity = table.settings().capacity();
        this.tallies = Caffeine.newBuilder().maximumSize(MOST_OPERATIONS).build(this::tally);
    }

    private RoomTally tally(Address address) {
        return new RoomTally(capacity, ticker, () -> count(address));
    }

    private long count(Address address) {
        return table.database()
                .read(session -> session.number(
                        table.count("service = ? AND operation = ? AND due_at IS NOT NULL"),
                        address.service,
                        address.operation));
    }

    /** Takes a place for one letter, to be {@linkplain #settle settled}; false when there is none. */
    boolean take(LetterCall call) {
        return tally(call).take();
    }

    /** The letter for which a place was taken is there, or did not come. */
    void settle(LetterCall call, boolean there) {
        tally(call).settle(there);
    }

    /** A letter was finished or withdrawn. */
    void free(LetterCall call) {
        tally(call).free();
    }

    private RoomTally tally(LetterCall call) {
        return tallies.get(new Address(call.service(), call.operation()));
    }

    Receipt refusal(LetterCall call) {
        return new Receipt.Refused("the store is full with " + capacity + " dead letters of " + call.service() + "/"
                + call.operation() + "; replay or discard some, or raise its capacity");
    }
}
