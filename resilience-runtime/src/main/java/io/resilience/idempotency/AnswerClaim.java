package io.resilience.idempotency;

/** What a store of answers says to a call that is about to be made under a key. */
public sealed interface AnswerClaim {
    /** Nobody has answered: make the call, then {@linkplain AnswerStore#finish finish} or abandon with this token. */
    record Fresh(long token) implements AnswerClaim {}

    /** Another call under the key is under way, in this program or another, and its lease isn't over. */
    record Running() implements AnswerClaim {}

    /** A call under the key succeeded with this answer, as JSON of the declared return type. */
    record Answered(String json) implements AnswerClaim {}

    /** The key stands for a call with other arguments. */
    record Conflict() implements AnswerClaim {}
}
