package io.resilience.check;

import org.slf4j.LoggerFactory;

/** Keeps the logging library from complaining, in a compiler, that nobody told it where to log to. */
final class Quiet {
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private Quiet() {}

    static synchronized void logging() {
        String before = System.getProperty(VERBOSITY);
        if (before == null) {
            System.setProperty(VERBOSITY, "ERROR");
            LoggerFactory.getILoggerFactory();
            System.clearProperty(VERBOSITY);
        }
    }
}
