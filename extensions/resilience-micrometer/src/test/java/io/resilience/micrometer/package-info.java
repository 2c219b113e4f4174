/** The meters beside the runtime's own readings, and the page as Prometheus reads it. */
@NullMarked
package io.resilience.micrometer;

import org.jspecify.annotations.NullMarked;
