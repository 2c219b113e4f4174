/** A program that is not woven when it is built. */
package io.resilience.consumers.agent;
