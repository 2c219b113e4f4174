package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;

/** What can be wrong with a store; the checks of the kill test must see each. */
public enum Fault {
    /** Nothing. */
    NONE {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return letters;
        }
    },
    /** Says that a letter is kept before it is committed. */
    ACKNOWLEDGES_FIRST {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return new HastyLetters(letters, points);
        }
    },
    /** Takes a busy database for a letter kept. */
    TAKES_BUSY_FOR_SUCCESS {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return new CarelessLetters(letters);
        }
    },
    /** Lets whoever had a lease once end a letter. */
    IGNORES_TOKENS {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return new TokenlessLetters(letters);
        }
    },
    /** Counts a delivery when it is known to have failed. */
    COUNTS_FAILURES {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return new LateCountLetters(letters, new RawTable(place));
        }
    },
    /** Reckons leases by a clock that has jumped an hour ahead. */
    CLOCK_JUMPS {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return new JumpingClockLetters(letters, new RawTable(place));
        }
    },
    /** Gives up a batch for one row in it that can't be read. */
    STOPS_AT_BAD_ROW {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return new SqueamishLetters(letters);
        }
    },
    /** Revives letters with their old counts. */
    REVIVES_WORN {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return new WornLetters(letters, new RawTable(place));
        }
    },
    /** Purges letters that wait. */
    PURGES_WAITING {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            return new GreedyPurgeLetters(letters, new RawTable(place));
        }
    },
    /** Has lost the index that lets a key have one open letter. */
    FORGETS_KEYS {
        @Override
        DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place) {
            new RawTable(place).change("DROP INDEX resilience_letter_open");
            return letters;
        }
    };

    abstract DeadLetters put(DeadLetters letters, FailPoints points, ChildSettings.Place place);
}
