/**
 * What woven classes call, and how one sees that a class is woven.
 *
 * <p>{@link io.resilience.woven.MethodLine} names a method in the files that builds leave in {@code META-INF/resilience}: {@link
 * io.resilience.woven.AnnotatedIndex}, what shall be guarded, and {@link io.resilience.woven.WeavingReceipt}, what a weaver has
 * guarded. {@link io.resilience.woven.WovenMarks} looks at classes themselves.
 */
@NullMarked
package io.resilience.woven;

import org.jspecify.annotations.NullMarked;
