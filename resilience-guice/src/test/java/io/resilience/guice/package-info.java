/** What Guice guards, what it reports, and what it costs. */
@NullMarked
package io.resilience.guice;

import org.jspecify.annotations.NullMarked;
