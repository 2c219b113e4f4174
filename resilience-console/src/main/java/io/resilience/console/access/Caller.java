package io.resilience.console.access;

/** Who sends a request: the name of the token that it carries, and what that allows. */
public record Caller(String name, ConsoleRole role) {}
