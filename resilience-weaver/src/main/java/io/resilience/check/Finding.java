package io.resilience.check;

import io.resilience.exception.Problem;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * A problem, and what it is a problem of.
 *
 * @param member the method or constructor, null for the class as a whole
 */
record Finding(Class<?> type, @Nullable Executable member, Problem problem) {}
