package io.resilience.deadletter;

/** The right to replay one letter, for a while; the token tells this claim from later ones, so that a late owner changes nothing. */
public record LetterLease(LetterRecord letter, long token) {
    /** There is no right to replay what lacks arguments. */
    public LetterLease {
        if (letter.status() == LetterStatus.INCOMPLETE) {
            throw new IllegalArgumentException(
                    "letter " + letter.id() + " lacks arguments and can't be replayed; a store must not hand it out");
        }
    }
}
