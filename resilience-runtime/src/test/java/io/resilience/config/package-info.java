@NullMarked
package io.resilience.config;

import org.jspecify.annotations.NullMarked;
