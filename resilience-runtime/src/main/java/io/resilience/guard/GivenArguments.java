package io.resilience.guard;

import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.UnstorableCallException;
import io.resilience.fallback.Unchanging;
import io.resilience.fallback.ValueCopy;
import org.jspecify.annotations.Nullable;

/** The arguments of a call as they were when it began, for its dead letter. */
sealed interface GivenArguments {
    /** The arguments; fails if they could not be written down. */
    @Nullable
    Object[] read() throws UnstorableCallException;

    /** Writes arguments down, as far as they can be changed: by copies, else as the letter itself would be written. */
    static GivenArguments of(@Nullable Object[] arguments, CallSignature signature, ArgumentCodec codec) {
        @Nullable Object[] apart = apart(arguments);
        if (apart != null) {
            return new Values(apart);
        }
        try {
            return new Text(codec.encode(signature, arguments), signature, codec);
        } catch (UnstorableCallException unstorable) {
            return new Unwritten(unstorable);
        }
    }

    private static @Nullable Object @Nullable [] apart(@Nullable Object[] arguments) {
        try {
            return Unchanging.all(arguments) ? arguments.clone() : ValueCopy.apart(arguments);
        } catch (RuntimeException | Error broken) { // a collection that can't be read just now
            return null;
        }
    }

    /** That share nothing with what somebody may change. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Values(@Nullable Object[] arguments) implements GivenArguments {
        @Override
        public @Nullable Object[] read() {
            return arguments.clone();
        }
    }

    /** Those that can't be copied. */
    record Text(String json, CallSignature signature, ArgumentCodec codec) implements GivenArguments {
        @Override
        public @Nullable Object[] read() throws UnstorableCallException {
            return codec.decode(signature, json);
        }
    }

    /** None. */
    record Unwritten(UnstorableCallException why) implements GivenArguments {
        @Override
        public @Nullable Object[] read() throws UnstorableCallException {
            throw why;
        }
    }
}
