/** The agent itself: a {@link io.resilience.samples.grocery.agent.Wish} in, an honest answer out. */
@NullMarked
package io.resilience.samples.grocery.agent;

import org.jspecify.annotations.NullMarked;
