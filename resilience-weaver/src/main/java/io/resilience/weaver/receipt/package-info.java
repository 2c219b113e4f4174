/**
 * The receipt of classes that AspectJ wove: ajc can't write it, so a step after it does.
 *
 * <p>{@link io.resilience.weaver.receipt.ReceiptPlugin} is that step in Maven and Gradle, {@link
 * io.resilience.weaver.receipt.ReceiptMain} elsewhere. Both fail the build where an annotated method was not woven.
 */
@NullMarked
package io.resilience.weaver.receipt;

import org.jspecify.annotations.NullMarked;
