/**
 * Guards woven into classes, at build time or by the agent.
 *
 * <p>{@code Guarding.aj}, the one aspect, is all that ajc needs; what it does is in Java here. Read it first. A call that succeeds
 * passes {@link io.resilience.weaver.Sites} to find its guard and {@link io.resilience.weaver.FirstAttempt} on its way in and out; a
 * call that does not leaves itself in the {@link io.resilience.guard.Lane}, and becomes a {@code Reentry}. The other route is
 * {@link io.resilience.weaver.bytebuddy}. What the woven code looks like is told in docs/weaving.md.
 */
@NullMarked
package io.resilience.weaver;

import org.jspecify.annotations.NullMarked;
