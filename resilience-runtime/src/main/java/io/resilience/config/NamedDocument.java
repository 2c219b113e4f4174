package io.resilience.config;

/** What a file says that may change while the program runs; its name is that of messages. */
record NamedDocument(String name, Document document) {}
