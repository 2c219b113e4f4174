package io.resilience.durability.trial;

import io.resilience.durability.child.Mark;

/** A line of a {@link Chronology}: of which program, numbered in the order of their starts. */
public sealed interface Entry {
    /** Which program. */
    int program();

    /** The program said something. */
    record Said(int program, Mark mark) implements Entry {}

    /** The program is gone, and said all that it will ever say. */
    record Ended(int program, Ending how) implements Entry {}

    /** How a program can end. */
    enum Ending {
        /** By SIGKILL. */
        KILLED,
        /** A parcel ended its JVM. */
        HALTED,
        /** By itself. */
        EXITED
    }
}
