/** A class of the same simple name as one beside. */
@NullMarked
package io.resilience.tests.loaders.app.other;

import org.jspecify.annotations.NullMarked;
