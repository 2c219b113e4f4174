package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/** Turns calls into the text of letters and back: JSON by an {@link ArgumentCodec}, encrypted where there are {@link LetterKeys}. */
public final class LetterScript {
    private final ArgumentCodec codec;
    private final @Nullable LetterKeys keys;

    /** {@code keys} null for plain text. */
    public LetterScript(ArgumentCodec codec, @Nullable LetterKeys keys) {
        this.codec = codec;
        this.keys = keys;
    }

    /** The codec for arguments. */
    public ArgumentCodec codec() {
        return codec;
    }

    LetterCall write(OutgoingCall call) throws UnstorableCallException {
        CallSignature signature = call.signature();
        String plain = codec.encode(signature, call.arguments().toArray());
        String text = signature.text();
        LetterCall letter = new LetterCall(
                call.service(),
                call.operation(),
                text,
                plain,
                signature.redacted(),
                call.idempotencyKey(),
                keys == null ? Fingerprint.of(text, plain) : keys.fingerprint(text, plain),
                null);
        return keys == null ? letter : keys.encrypt(letter);
    }

    @Nullable
    Object[] read(LetterCall call, CallSignature signature) throws UnstorableCallException {
        return codec.decode(signature, plain(call).arguments());
    }

    /** The call with its arguments as JSON. */
    LetterCall plain(LetterCall call) throws UnstorableCallException {
        String keyId = call.keyId();
        if (keyId == null) {
            return call;
        }
        if (keys == null) {
            throw new UnstorableCallException(
                    "the arguments are encrypted with key '" + keyId
                            + "' and this program has no keys; give it that key",
                    null);
        }
        return keys.decrypt(call, keyId);
    }

    /** The call as it may leave the store: hidden arguments encrypted, where there are keys. */
    LetterCall carried(LetterCall call) {
        return keys == null || call.keyId() != null || call.redacted().isEmpty() ? call : keys.encrypt(call);
    }

    /** A call's arguments for people: those marked {@code @Redact} are hidden; all are where the key is missing. */
    public String shown(LetterCall call) {
        try {
            return codec.shown(plain(call));
        } catch (UnstorableCallException unreadable) {
            return codec.shown(call);
        }
    }
}
