package io.resilience.deadletter;

/** Where a dead letter stands. */
public enum LetterStatus {
    /** Waits for a replay. */
    READY,
    /** Its call is being made; its lease says by whom. */
    CLAIMED,
    /** A replay succeeded. */
    DONE,
    /** Was replayed in vain too often, or can't be replayed; waits for a person. */
    PARKED,
    /** Came by an export that left arguments out, so nobody can replay it; waits for a person to make the call by hand. */
    INCOMPLETE,
    /** A person decided that it is not to be replayed. */
    DISCARDED,
    /** Waited longer than the retention allows. */
    EXPIRED;

    /** Whether nothing more happens to it. */
    public boolean finished() {
        return this == DONE || this == DISCARDED || this == EXPIRED;
    }
}
