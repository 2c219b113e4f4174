/** Diagnoses: why a breaker moved, and what it takes until it does. */
@NullMarked
package io.resilience.tests.diagnosis;

import org.jspecify.annotations.NullMarked;
