/** Health: what degrades, what is critical, what is never a reason to restart. */
@NullMarked
package io.resilience.tests.health;

import org.jspecify.annotations.NullMarked;
