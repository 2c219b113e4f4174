package io.resilience.benchmarks.report;

/**
 * Something that was measured.
 *
 * @param subject what happens in it
 * @param who whose it is
 * @param size threads, guards, calls of a window: what the section varies
 * @param score the result
 */
public record Figure(String subject, String who, long size, Score score) {}
