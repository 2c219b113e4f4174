package io.resilience.config;

/** What it means to the whole program when an operation is refused. */
public enum Criticality {
    /** The program cannot do its work without it. */
    ESSENTIAL,
    /** The program does its work less well. The default. */
    NORMAL,
    /** Nobody misses it. */
    OPTIONAL
}
