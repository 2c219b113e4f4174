package io.resilience.alert;

/**
 * How a sink does.
 *
 * @param sent alerts that went out
 * @param failed alerts that were given up after three attempts, or after hanging
 * @param dropped alerts that found its queue full
 * @param waiting alerts in its queue
 * @param hanging whether an alert has been with it for longer than it may
 */
public record SinkReading(String name, long sent, long failed, long dropped, int waiting, boolean hanging) {}
