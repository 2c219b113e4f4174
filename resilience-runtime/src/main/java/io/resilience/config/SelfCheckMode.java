package io.resilience.config;

/** What happens when annotated methods turn out to be guarded by nothing. */
public enum SelfCheckMode {
    /** Each is a warning in the log. The default. */
    WARN,
    /** The runtime does not become current, or the injector is not made: all are told in one exception. */
    FAIL,
    /** Nobody looks. */
    OFF
}
