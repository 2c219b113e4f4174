package io.resilience.deadletter;

/** What came of the replay of one letter. */
public enum ReplayOutcome {
    /** The call succeeded; the letter is done. */
    SUCCEEDED,
    /** The call failed; the letter is ready for another replay. */
    FAILED,
    /** The call failed for the last time, or the letter can't be replayed; it waits for a person. */
    PARKED,
    /** The guard refused the call, or it was interrupted; nothing was done and nothing is counted. */
    REFUSED,
    /** The letter is being replayed by someone else, is finished, or is parked and must be revived. */
    NOT_READY,
    /** Arguments of the letter were left out of an export; nobody can replay it. */
    INCOMPLETE,
    /** No operation of that name is registered in this program. */
    NO_TARGET,
    /** There is no such letter. */
    NOT_FOUND,
    /** The replay outlived its lease and somebody else has the letter now. */
    STALE
}
