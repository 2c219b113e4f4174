/** What answers in place of a failed call: how fallbacks are found, what wrong wiring says, and what they answer. */
@NullMarked
package io.resilience.fallback;

import org.jspecify.annotations.NullMarked;
