package io.resilience.fallback;

/** The kinds of fallback. */
public enum FallbackKind {
    /** A method of the guarded class. */
    METHOD,
    /** An object made for the guarded method. */
    HANDLER,
    /** A literal value. */
    VALUE,
    /** The last good answer for the same arguments. */
    CACHED,
    /** The call is kept to be done later. */
    QUEUE,
    /** A function given in code. */
    FUNCTION
}
