package io.resilience.tests;

/**
 * What came of one call.
 *
 * @param outcome {@code ok}, or the simple name of the exception
 * @param runs how often the guarded code ran
 * @param breaker the breaker's state afterwards, {@code none} without one
 * @param micros virtual time since the beginning
 */
record Result(String outcome, int runs, String breaker, long micros) {}
