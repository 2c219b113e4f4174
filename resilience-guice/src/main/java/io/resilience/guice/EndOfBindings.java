package io.resilience.guice;

/** Injected by the module itself: Guice looks at its type when it has seen all bindings, which is the time to report on them. */
final class EndOfBindings {}
