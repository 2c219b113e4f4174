/** Settings that change while calls run. */
@NullMarked
package io.resilience.tests.config;

import org.jspecify.annotations.NullMarked;
