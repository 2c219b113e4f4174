package io.resilience.config;

/** How exactly calls are timed. */
public enum Timing {
    /** Coarse time for windows and limits, exact time for a random sample of calls. The default. */
    SAMPLED,
    /** Exact time for every call. */
    EXACT
}
