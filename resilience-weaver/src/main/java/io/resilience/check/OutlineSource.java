package io.resilience.check;

import org.objectweb.asm.ClassVisitor;

/** Knows classes, be it from class files or from a compiler. */
interface OutlineSource {
    /** Describes a class by its binary name to {@code visitor}; false if it is unknown. */
    boolean describe(String name, ClassVisitor visitor);
}
