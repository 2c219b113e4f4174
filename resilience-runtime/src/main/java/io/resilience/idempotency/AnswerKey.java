package io.resilience.idempotency;

/** What a remembered answer is found by: the operation, and the key of the logical call. */
public record AnswerKey(String service, String operation, String key) {}
