package io.resilience.durability.child;

/** A class whose name begins like that of the declared one. */
public record ParcelBomb(int number) {}
