/** The machines on their own, by their public methods: what each answers at and beside its limits. */
@NullMarked
package io.resilience.tests.gates;

import org.jspecify.annotations.NullMarked;
