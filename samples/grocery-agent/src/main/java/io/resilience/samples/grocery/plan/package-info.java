/** When which trouble comes: a {@link io.resilience.samples.grocery.plan.FailurePlan} of episodes, and the director who follows it. */
@NullMarked
package io.resilience.samples.grocery.plan;

import org.jspecify.annotations.NullMarked;
