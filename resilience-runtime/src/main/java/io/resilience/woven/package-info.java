/**
 * What woven classes call, however they were woven, and how one sees that a class is woven.
 *
 * <p>{@link io.resilience.woven.Site} finds the guard of a woven method; {@code Receivers} and {@code Selection} tell calls from an
 * override's calls of {@code super}. For classes that the Byte Buddy plugin wove, {@link io.resilience.woven.GuardedCall} links a
 * method to its guard, {@code CallTree} is the code that runs between the two, {@code Attempt} its steps, and {@link
 * io.resilience.woven.WovenMethods} names the companions of such methods.
 *
 * <p>{@link io.resilience.woven.MethodLine} names a method in the files that builds leave in {@code META-INF/resilience}: {@link
 * io.resilience.woven.AnnotatedIndex}, what shall be guarded, and {@link io.resilience.woven.WeavingReceipt}, what a weaver has
 * guarded. {@link io.resilience.woven.WovenMarks} looks at classes themselves.
 */
@NullMarked
package io.resilience.woven;

import org.jspecify.annotations.NullMarked;
