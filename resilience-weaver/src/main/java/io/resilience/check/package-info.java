/**
 * Checks annotations in builds: the rules of start-up, and some that only a build can know, run without any of the checked code.
 *
 * <p>A class is checked as its {@linkplain Outline outline}: the class as it is, less its code. Outlines are made of class files
 * ({@link ClassFileCheck}; by a build plugin or {@link CheckMain}) or of what a compiler knows of a source ({@link GuardProcessor}),
 * are loaded by a class loader of their own, and are then read by {@link io.resilience.guard.Inspection} like any class at start-up.
 * So an error has one id and one sentence, whoever finds it.
 *
 * <p>Read {@link TypeCheck} first, then {@link Outline}, then the two sources of outlines.
 */
@org.jspecify.annotations.NullMarked
package io.resilience.check;
