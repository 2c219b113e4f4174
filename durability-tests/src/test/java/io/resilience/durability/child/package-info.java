/**
 * The program that is killed: a runtime, one guarded operation and a durable store, in a JVM of its own. It does what is asked on
 * its standard input and says on its standard output what it did, each line a {@link io.resilience.durability.child.Mark}. Begin
 * with {@link io.resilience.durability.child.ChildMain}.
 */
@NullMarked
package io.resilience.durability.child;

import org.jspecify.annotations.NullMarked;
