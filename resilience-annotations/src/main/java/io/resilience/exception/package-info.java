/** The exceptions by which a guard refuses or ends a call. */
@NullMarked
package io.resilience.exception;

import org.jspecify.annotations.NullMarked;
