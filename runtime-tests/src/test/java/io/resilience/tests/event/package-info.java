/** What listeners hear, and what they can't do to anybody. */
@NullMarked
package io.resilience.tests.event;

import org.jspecify.annotations.NullMarked;
