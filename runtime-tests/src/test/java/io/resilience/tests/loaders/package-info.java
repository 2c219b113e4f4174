/**
 * Which runtime a woven class meets, by class loaders. {@code World} is a library in a loader of its own, {@code Application} a program
 * below it; {@code app} has the programs' classes, woven by hand.
 */
@NullMarked
package io.resilience.tests.loaders;

import org.jspecify.annotations.NullMarked;
