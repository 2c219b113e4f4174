/** The annotations by which a service author guards a method. */
@NullMarked
package io.resilience.annotation;

import org.jspecify.annotations.NullMarked;
