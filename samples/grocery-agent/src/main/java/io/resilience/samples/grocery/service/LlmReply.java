package io.resilience.samples.grocery.service;

/**
 * What the language model said.
 *
 * @param text its words
 * @param asOf when it said them, in nanoseconds of the agent's ticker
 * @param brief whether the words are not the model's but a stopgap
 */
public record LlmReply(String text, long asOf, boolean brief) {}
