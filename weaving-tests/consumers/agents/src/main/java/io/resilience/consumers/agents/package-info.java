/** A program that runs with several agents at once. */
package io.resilience.consumers.agents;
