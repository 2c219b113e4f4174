/** Tests of striped memory that need what only its package sees. */
@NullMarked
package io.resilience.stripe;

import org.jspecify.annotations.NullMarked;
