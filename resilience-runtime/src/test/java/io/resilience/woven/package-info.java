@NullMarked
package io.resilience.woven;

import org.jspecify.annotations.NullMarked;
