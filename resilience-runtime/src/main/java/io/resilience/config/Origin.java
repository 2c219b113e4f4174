package io.resilience.config;

/** The kind of place a value comes from, weakest first. */
public enum Origin {
    /** The framework's default, or the {@code defaults} section of a file. */
    DEFAULT,
    /** A profile. */
    PROFILE,
    /** A service's section in a file, the environment or the builder. */
    SERVICE_FILE,
    /** An annotation on the class or method. */
    ANNOTATION,
    /** An operation's section in a file, the environment or the builder. */
    OPERATION_FILE,
    /** A change made while the program runs. */
    LIVE,
    /** A switch for the whole program: {@code enabled} or {@code policiesEnabled} at the root. */
    SWITCH
}
