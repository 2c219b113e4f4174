/**
 * What happened lately, in numbers: the last hour second by second, the last day minute by minute, for charts.
 *
 * <p>{@link io.resilience.history.History} samples the metrics once a second while somebody wants it. A round is a
 * {@link io.resilience.history.Sampler}'s: it compares every operation's counts with those of the round before and writes a
 * {@link io.resilience.history.TimeFrame} with a point for each operation that was not quiet. A {@link io.resilience.history.Timeline}
 * keeps the frames, bounded in number and in points; a {@link io.resilience.history.Chart} is what one operation or service has in them.
 */
@NullMarked
package io.resilience.history;

import org.jspecify.annotations.NullMarked;
