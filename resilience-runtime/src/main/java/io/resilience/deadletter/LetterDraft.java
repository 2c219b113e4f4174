package io.resilience.deadletter;

/** A dead letter before a store has taken it. */
public record LetterDraft(LetterCall call, LetterFailure failure) {}
