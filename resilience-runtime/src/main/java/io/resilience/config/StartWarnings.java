package io.resilience.config;

import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Warnings of what is doubtful about annotations, settings and weaving. They are logged; in a program without a provider of SLF4J, whose
 * log swallows everything, they stand on the error stream. One that names {@code slf4j-nop} wants silence, and has it. Thread-safe.
 */
public final class StartWarnings {
    private StartWarnings() {}

    /** Tells one. */
    public static void tell(Logger log, Object warning) {
        if (LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory && hasNoProvider()) {
            print(warning);
        } else {
            log.warn("{}", warning);
        }
    }

    private static boolean hasNoProvider() {
        return !ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader())
                .iterator()
                .hasNext();
    }

    @SuppressWarnings("SystemOut") // there is nothing else
    private static void print(Object warning) {
        System.err.println("resilience: " + warning);
    }
}
