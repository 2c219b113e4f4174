package io.resilience.idempotency;

/**
 * What a remembered answer is found by: the operation, and the key of the logical call.
 *
 * @param method the method's class, name and descriptor, for two classes may have one name
 */
public record AnswerKey(String service, String operation, String method, String key) {}
