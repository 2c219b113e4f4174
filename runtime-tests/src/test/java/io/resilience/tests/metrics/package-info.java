/** What is counted and timed, exactly and without allocating. */
@NullMarked
package io.resilience.tests.metrics;

import org.jspecify.annotations.NullMarked;
