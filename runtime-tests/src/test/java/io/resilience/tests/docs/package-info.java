/** Holds the documentation to what compiles and runs. */
@NullMarked
package io.resilience.tests.docs;

import org.jspecify.annotations.NullMarked;
