@org.jspecify.annotations.NullMarked
package io.resilience.check;
