/**
 * Events as they happen. Read {@link io.resilience.console.stream.EventStream} (who hears what),
 * {@link io.resilience.console.stream.EventRing} (how a reader comes again) and {@link io.resilience.console.stream.StreamReader}
 * (why a slow one harms nobody).
 */
@NullMarked
package io.resilience.console.stream;

import org.jspecify.annotations.NullMarked;
