/**
 * Why a breaker is as it is. {@link io.resilience.diagnosis.Diagnoses} makes a {@link io.resilience.diagnosis.Diagnosis}: its last
 * moves, each with what was seen and which settings were in force, and what it still takes to move it.
 */
@NullMarked
package io.resilience.diagnosis;

import org.jspecify.annotations.NullMarked;
