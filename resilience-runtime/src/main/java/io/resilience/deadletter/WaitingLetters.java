package io.resilience.deadletter;

/** How many letters of an operation are ready for a replay, due or not. */
public record WaitingLetters(String service, String operation, long letters) {}
