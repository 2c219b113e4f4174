/** The token of an attempt, and the handing over of a pipeline, under stress. */
@NullMarked
package io.resilience.guard;

import org.jspecify.annotations.NullMarked;
