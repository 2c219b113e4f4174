/**
 * What woven classes call, however they were woven.
 *
 * <p>{@link io.resilience.woven.Site} finds the guard of a woven method; {@code Receivers} and {@code Selection} tell calls from an
 * override's calls of {@code super}. The rest is for classes that the Byte Buddy plugin wove: {@link
 * io.resilience.woven.GuardedCall} links a method to its guard, {@code CallTree} is the code that runs between the two, {@code
 * Attempt} its steps, and {@link io.resilience.woven.WovenMethods} tells such methods from others.
 */
@NullMarked
package io.resilience.woven;

import org.jspecify.annotations.NullMarked;
