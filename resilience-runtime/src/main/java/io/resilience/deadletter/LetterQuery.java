package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * Which letters to list, oldest first; null means any.
 *
 * @param after the last id of the page before
 * @param limit the page's size, 1 to {@value #LARGEST_PAGE}
 */
public record LetterQuery(
        @Nullable String service,
        @Nullable String operation,
        @Nullable LetterStatus status,
        @Nullable String after,
        int limit) {
    /** The most letters in a page. */
    public static final int LARGEST_PAGE = 200;

    /** Checks the page's size. */
    public LetterQuery {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit is " + limit + "; make it 1 to " + LARGEST_PAGE);
        }
    }

    /** The first page of all letters. */
    public static LetterQuery all() {
        return new LetterQuery(null, null, null, null, LARGEST_PAGE);
    }

    /** The first page of an operation's letters. */
    public static LetterQuery of(@Nullable String service, @Nullable String operation) {
        return new LetterQuery(service, operation, null, null, LARGEST_PAGE);
    }

    /** Only letters that stand so. */
    public LetterQuery with(LetterStatus wanted) {
        return new LetterQuery(service, operation, wanted, after, limit);
    }

    /** The page after the one that ended with {@code id}. */
    public LetterQuery after(String id) {
        return new LetterQuery(service, operation, status, id, limit);
    }

    /** Pages of another size. */
    public LetterQuery limit(int size) {
        return new LetterQuery(service, operation, status, after, size);
    }

    /** Whether a letter is wanted, its place in the order aside. */
    public boolean matches(LetterRecord letter) {
        return matches(service, letter.service())
                && matches(operation, letter.operation())
                && (status == null || status == letter.status());
    }

    private static boolean matches(@Nullable String wanted, String name) {
        return wanted == null || wanted.equals(name);
    }
}
