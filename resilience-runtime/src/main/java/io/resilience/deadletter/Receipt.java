package io.resilience.deadletter;

import io.resilience.exception.Printable;
import org.jspecify.annotations.Nullable;

/** What became of a call that was to be kept. */
public sealed interface Receipt {
    /** The store holds it under this id; the same call offered again under the same idempotency key gets the same id. */
    record Kept(String id) implements Receipt {}

    /** It was written down before it is made; the lease is to be withdrawn, failed, or left to run out. */
    record Journaled(LetterLease lease) implements Receipt {}

    /** It is not held; says why and what to do. */
    record Refused(String reason, @Nullable Throwable cause) implements Receipt {
        /** Makes the reason {@linkplain Printable printable}, for it names keys. */
        public Refused {
            reason = Printable.of(reason);
        }

        /** Refused for a reason that is no failure. */
        public Refused(String reason) {
            this(reason, null);
        }
    }

    /** It needs no letter, because it is itself the replay of one, which is still there. */
    record Replaying(String id) implements Receipt {}
}
