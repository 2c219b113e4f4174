package io.resilience.annotation;

/** When a call is written down that may have to be done later. */
public enum Capture {
    /** When it has failed for good: costs nothing before; a call that is killed with its program is not covered. */
    ON_FAILURE,
    /** Before its first attempt, and taken back when it ends well: a call that is killed with its program is done later. */
    WRITE_AHEAD
}
