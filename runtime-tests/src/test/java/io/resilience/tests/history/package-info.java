/** What is remembered by the second and by the minute. */
@NullMarked
package io.resilience.tests.history;

import org.jspecify.annotations.NullMarked;
