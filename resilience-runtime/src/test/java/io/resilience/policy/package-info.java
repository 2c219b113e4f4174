@NullMarked
package io.resilience.policy;

import org.jspecify.annotations.NullMarked;
