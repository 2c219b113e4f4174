package io.resilience.deadletter;

import io.resilience.event.Events;
import io.resilience.event.ResilienceEvent.DeadLettered;
import io.resilience.event.ResilienceEvent.LetterRefused;
import io.resilience.metrics.Count;
import io.resilience.metrics.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where guards put calls that failed for good; counts and tells what became of each, and never throws. */
public final class LetterBox {
    private static final Logger LOG = LoggerFactory.getLogger(LetterBox.class);
    private final DeadLetters letters;
    private final ArgumentCodec codec;
    private final Metrics metrics;
    private final Events events;

    /** A box that feeds {@code letters}. */
    public LetterBox(DeadLetters letters, ArgumentCodec codec, Metrics metrics, Events events) {
        this.letters = letters;
        this.codec = codec;
        this.metrics = metrics;
        this.events = events;
    }

    /** Keeps a call, unless it is the replay of a letter, which stays where it is. */
    public Receipt keep(FailedCall call) {
        CallContext context = CallContext.current();
        String replayed = context.letterId();
        if (replayed != null && context.replays(call.service(), call.operation())) {
            return new Receipt.Replaying(replayed);
        }
        Receipt receipt = offer(call);
        tell(call, receipt);
        return receipt;
    }

    private Receipt offer(FailedCall call) {
        try {
            return letters.keep(draft(call));
        } catch (UnstorableCallException unstorable) {
            return new Receipt.Refused(String.valueOf(unstorable.getMessage()));
        } catch (Throwable broken) {
            LOG.error("{}/{} could not be kept as a dead letter", call.service(), call.operation(), broken);
            return new Receipt.Refused("the store of dead letters failed: " + broken);
        }
    }

    private LetterDraft draft(FailedCall call) throws UnstorableCallException {
        CallSignature signature = call.signature();
        String arguments = codec.encode(signature, call.arguments().toArray());
        LetterCall kept = new LetterCall(
                call.service(),
                call.operation(),
                signature.text(),
                arguments,
                signature.redacted(),
                call.idempotencyKey(),
                Fingerprint.of(signature.text(), arguments),
                null);
        return new LetterDraft(kept, LetterFailure.of(call.failure(), call.attempts()));
    }

    private void tell(FailedCall call, Receipt receipt) {
        boolean kept = receipt instanceof Receipt.Kept;
        metrics.of(call.service(), call.operation()).add(kept ? Count.DEAD_LETTERED : Count.DEAD_LETTER_REFUSED);
        if (!events.heard()) {
            return;
        }
        if (receipt instanceof Receipt.Kept letter) {
            events.publish(new DeadLettered(call.service(), call.operation(), letter.id(), call.failure()));
        } else if (receipt instanceof Receipt.Refused refused) {
            events.publish(new LetterRefused(call.service(), call.operation(), refused.reason(), call.failure()));
        }
    }
}
