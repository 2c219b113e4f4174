package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.testkit.ForwardedLetters;
import java.util.stream.LongStream;

/** Fault: a completion counts under whatever token the letter has by now. */
final class TokenlessLetters extends ForwardedLetters {
    private static final int CLAIMS = 10;

    TokenlessLetters(DeadLetters letters) {
        super(letters);
    }

    @Override
    public boolean complete(LetterLease lease) {
        return LongStream.range(lease.token(), lease.token() + CLAIMS)
                .anyMatch(token -> super.complete(new LetterLease(lease.letter(), token)));
    }
}
