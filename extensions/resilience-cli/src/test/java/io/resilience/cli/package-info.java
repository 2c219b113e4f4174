/** The command line, run as people run it: the jar, as a process of its own. */
@NullMarked
package io.resilience.cli;

import org.jspecify.annotations.NullMarked;
