package io.resilience.deadletter;

/** The right to replay one letter, for a while; the token tells this claim from later ones, so that a late owner changes nothing. */
public record LetterLease(LetterRecord letter, long token) {}
