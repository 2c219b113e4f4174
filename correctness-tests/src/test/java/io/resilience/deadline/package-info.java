/** Tests of what only the deadlines' package sees: what their watcher does. */
@NullMarked
package io.resilience.deadline;

import org.jspecify.annotations.NullMarked;
