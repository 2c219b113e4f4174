package io.resilience.deadletter;

import io.resilience.deadletter.LetterKeys.Sealed;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Turns calls into the text of letters and back: JSON by an {@link ArgumentCodec}, encrypted where there are {@link LetterKeys}. */
public final class LetterScript {
    private static final String ARGUMENTS = "the arguments";

    private final ArgumentCodec codec;
    private final @Nullable LetterKeys keys;

    /** {@code keys} null for plain text. */
    public LetterScript(ArgumentCodec codec, @Nullable LetterKeys keys) {
        this.codec = codec;
        this.keys = keys;
    }

    /** How a method's answers are written where they outlive the program. */
    public AnswerScript answers(Method method) {
        return new AnswerScript(AnswerCodec.of(method), keys);
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
                fingerprint(text, plain),
                null);
        return keys == null ? letter : sealed(letter, keys);
    }

    /** What tells calls of other arguments apart. */
    public String fingerprint(CallSignature signature, @Nullable Object[] arguments) throws UnstorableCallException {
        return fingerprint(signature.text(), codec.encode(signature, arguments));
    }

    private String fingerprint(String signature, String plain) {
        return keys == null ? Fingerprint.of(signature, plain) : keys.fingerprint(signature, plain);
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
            throw LetterKeys.missing(keyId, ARGUMENTS, "none");
        }
        return call.with(keys.open(new Sealed(keyId, call.arguments()), bound(call), ARGUMENTS), null);
    }

    private static LetterCall sealed(LetterCall plain, LetterKeys keys) {
        Sealed sealed = keys.seal(plain.arguments(), bound(plain));
        return plain.with(sealed.secret(), sealed.keyId());
    }

    private static String bound(LetterCall call) {
        return call.service() + "\n" + call.operation() + "\n" + call.signature();
    }

    /** The call as it may leave the store: hidden arguments encrypted, where there are keys. */
    LetterCall carried(LetterCall call) {
        return keys == null || call.keyId() != null || call.redacted().isEmpty() ? call : sealed(call, keys);
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
