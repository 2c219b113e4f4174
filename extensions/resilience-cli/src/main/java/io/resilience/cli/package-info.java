/**
 * Dead letters at the command line: looks at a store and decides about its letters, without the program that keeps them. Read
 * {@link io.resilience.cli.LettersCommand} (what it can do), {@link io.resilience.cli.StoreOption} (which store) and
 * {@link io.resilience.cli.LetterSelection} (which letters).
 *
 * <p>It makes no calls: only the program knows the code to call. {@code replay} makes letters due; the program replays them.
 */
@NullMarked
package io.resilience.cli;

import org.jspecify.annotations.NullMarked;
