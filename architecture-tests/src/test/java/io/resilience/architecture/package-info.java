/** The rules of the design that a machine can check; each failure names the class and the rule it breaks. */
@NullMarked
package io.resilience.architecture;

import org.jspecify.annotations.NullMarked;
