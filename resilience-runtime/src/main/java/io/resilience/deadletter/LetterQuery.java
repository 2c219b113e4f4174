package io.resilience.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which letters to list, by id, which is the order of their making; null means any.
 *
 * @param filter which of the operation's letters
 * @param after the last id of the page before
 * @param limit the page's size, 1 to {@value #LARGEST_PAGE}
 */
public record LetterQuery(
        @Nullable String service,
        @Nullable String operation,
        Filter filter,
        @Nullable String after,
        int limit) {
    /** The most letters in a page. */
    public static final int LARGEST_PAGE = 200;

    /**
     * What letters must be like; null means any.
     *
     * @param since the earliest time of making, included
     * @param until the time of making at which it ends, not included
     * @param errorClass the class name of the failure, in full
     */
    public record Filter(
            @Nullable LetterStatus status,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable String errorClass) {
        /** Any letter. */
        public static final Filter ANY = new Filter(null, null, null, null);

        /** Whether a letter is like that. */
        public boolean matches(LetterRecord letter) {
            return LetterQuery.matches(status, letter.status())
                    && LetterQuery.matches(errorClass, letter.failure().errorClass())
                    && (since == null || !letter.createdAt().isBefore(since))
                    && (until == null || letter.createdAt().isBefore(until));
        }
    }

    /** Checks the page's size. */
    public LetterQuery {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit is " + limit + "; make it 1 to " + LARGEST_PAGE);
        }
    }

    /** The first page of all letters. */
    public static LetterQuery all() {
        return of(null, null);
    }

    /** The first page of an operation's letters. */
    public static LetterQuery of(@Nullable String service, @Nullable String operation) {
        return new LetterQuery(service, operation, Filter.ANY, null, LARGEST_PAGE);
    }

    /** How the letters must stand; null for any way. */
    public @Nullable LetterStatus status() {
        return filter.status;
    }

    /** Only letters that stand so. */
    public LetterQuery with(@Nullable LetterStatus wanted) {
        return with(new Filter(wanted, filter.since, filter.until, filter.errorClass));
    }

    /** Only letters like that. */
    public LetterQuery with(Filter wanted) {
        return new LetterQuery(service, operation, wanted, after, limit);
    }

    /** Only letters made from {@code since} on and before {@code until}; null means any. */
    public LetterQuery made(@Nullable Instant since, @Nullable Instant until) {
        return with(new Filter(filter.status, since, until, filter.errorClass));
    }

    /** Only letters whose call failed with this class of exception, named in full. */
    public LetterQuery failedWith(@Nullable String errorClass) {
        return with(new Filter(filter.status, filter.since, filter.until, errorClass));
    }

    /** The page after the one that ended with {@code id}. */
    public LetterQuery after(String id) {
        return new LetterQuery(service, operation, filter, id, limit);
    }

    /** Pages of another size. */
    public LetterQuery limit(int size) {
        return new LetterQuery(service, operation, filter, after, size);
    }

    /** Whether a letter is wanted, its place in the order aside. */
    public boolean matches(LetterRecord letter) {
        return matches(service, letter.service()) && matches(operation, letter.operation()) && filter.matches(letter);
    }

    private static boolean matches(@Nullable Object wanted, Object seen) {
        return wanted == null || wanted.equals(seen);
    }
}
