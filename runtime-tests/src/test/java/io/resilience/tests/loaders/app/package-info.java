/** Classes of programs, loaded anew by each. */
@NullMarked
package io.resilience.tests.loaders.app;

import org.jspecify.annotations.NullMarked;
