/**
 * What is guarded, by which route, and what is annotated and guarded by nothing.
 *
 * <p>Read {@link io.resilience.inventory.Inventory} first. {@code WeavingEvidence} is what the class path says: the index of annotated
 * methods, the weavers' receipts, the marks in classes. {@link io.resilience.inventory.Interception} is what an injector says.
 * {@code SelfCheck} puts the two together; {@link io.resilience.inventory.GuardList} shows the guards.
 */
@NullMarked
package io.resilience.inventory;

import org.jspecify.annotations.NullMarked;
