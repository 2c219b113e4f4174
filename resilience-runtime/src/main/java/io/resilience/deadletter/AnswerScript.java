package io.resilience.deadletter;

import io.resilience.deadletter.LetterKeys.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Turns the answers of one method into the text that a store keeps, and back: JSON by an {@link AnswerCodec}, encrypted where there are
 * {@link LetterKeys}, and then bound to its place, so that it means nothing in another.
 */
public final class AnswerScript {
    /** No JSON begins so. */
    private static final String SEALED = "sealed:";

    private static final String ANSWER = "the answer";

    private final AnswerCodec codec;
    private final @Nullable LetterKeys keys;

    AnswerScript(AnswerCodec codec, @Nullable LetterKeys keys) {
        this.codec = codec;
        this.keys = keys;
    }

    /** Why answers can't be stored; null when they can. */
    public @Nullable String obstacle() {
        return codec.obstacle();
    }

    /** An answer as text; {@code place} tells where it will lie from every other place. */
    public String write(@Nullable Object value, String place) throws UnstorableCallException {
        String plain = codec.write(value);
        if (keys == null) {
            return plain;
        }
        Sealed sealed = keys.seal(plain, place);
        return SEALED + sealed.keyId() + ":" + sealed.secret();
    }

    /** The answer of a text that lies in {@code place}; where there are keys, one that isn't encrypted is nobody's. */
    public @Nullable Object read(String text, String place) throws UnstorableCallException {
        if (text.startsWith(SEALED)) {
            return codec.read(opened(text, place));
        }
        if (keys != null) {
            throw new UnstorableCallException("the answer isn't encrypted, and this program has keys", null);
        }
        return codec.read(text);
    }

    private String opened(String text, String place) throws UnstorableCallException {
        int end = Math.max(SEALED.length(), text.lastIndexOf(':')); // an id may hold colons, Base64 doesn't
        Sealed sealed = new Sealed(
                text.substring(SEALED.length(), end), text.substring(end).replaceFirst("^:", ""));
        if (keys == null) {
            throw LetterKeys.missing(sealed.keyId(), ANSWER, "none");
        }
        return keys.open(sealed, place, ANSWER);
    }
}
