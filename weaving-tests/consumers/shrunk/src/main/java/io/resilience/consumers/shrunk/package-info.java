/** A program that a shrinker takes everything out of that it does not see used. */
package io.resilience.consumers.shrunk;
