package io.resilience.durability.child.more;

/** Another class of the same simple name, in a package below. */
public record Parcel(int number) {}
