@NullMarked
package io.resilience.inventory;

import org.jspecify.annotations.NullMarked;
