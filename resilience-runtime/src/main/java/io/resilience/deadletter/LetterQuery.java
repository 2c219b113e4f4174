package io.resilience.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which letters to list, in the order of their making; null means any.
 *
 * @param filter which of the operation's letters
 * @param newestFirst whether those made last come first; otherwise the oldest do
 * @param after the last id of the page before
 * @param limit the page's size, 1 to {@value #LARGEST_PAGE}
 */
public record LetterQuery(
        @Nullable String service,
        @Nullable String operation,
        Filter filter,
        boolean newestFirst,
        @Nullable String after,
        int limit) {
    /** The most letters in a page. */
    public static final int LARGEST_PAGE = 200;

    /** Among how many letters a text is looked for, and causes are counted: the next ones in the query's order. */
    public static final int MOST_SEARCHED = 10_000;

    /**
     * What letters must be like; null means any.
     *
     * @param unfinished only letters that wait, for a replay or for a person, or are being replayed
     * @param since the earliest time of making, included
     * @param until the time of making at which it ends, not included
     * @param errorClass the class name of the failure, in full
     * @param text words that all stand somewhere in a letter's names, id or failures, in capitals or not; its arguments and key aren't
     *     looked at, since who may not see them must not guess them either
     */
    public record Filter(
            @Nullable LetterStatus status,
            boolean unfinished,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable String errorClass,
            @Nullable String text) {
        /** Any letter. */
        public static final Filter ANY = new Filter(null, false, null, null, null, null);

        private static final int MOST_WORDS = 8;

        /** Whether a letter is like that. */
        public boolean matches(LetterRecord letter) {
            return LetterQuery.matches(status, letter.status())
                    && !(unfinished && letter.status().finished())
                    && LetterQuery.matches(errorClass, letter.failure().errorClass())
                    && (since == null || !letter.createdAt().isBefore(since))
                    && (until == null || letter.createdAt().isBefore(until))
                    && words().stream().allMatch(word -> says(letter, word));
        }

        /** The words of the text, in small letters; the first {@value #MOST_WORDS} of them. */
        public List<String> words() {
            return text == null
                    ? List.of()
                    : Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s/]+", -1))
                            .filter(word -> !word.isEmpty())
                            .limit(MOST_WORDS)
                            .toList();
        }

        private static boolean says(LetterRecord letter, String word) {
            return Stream.of(
                            letter.id(),
                            letter.service(),
                            letter.operation(),
                            letter.failure().errorClass(),
                            letter.failure().message(),
                            letter.lastError())
                    .anyMatch(said ->
                            said != null && said.toLowerCase(Locale.ROOT).contains(word));
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
        return new LetterQuery(service, operation, Filter.ANY, false, null, LARGEST_PAGE);
    }

    /** How the letters must stand; null for any way. */
    public @Nullable LetterStatus status() {
        return filter.status;
    }

    /** Only letters that stand so. */
    public LetterQuery with(@Nullable LetterStatus wanted) {
        return with(new Filter(wanted, filter.unfinished, filter.since, filter.until, filter.errorClass, filter.text));
    }

    /** Only letters like that. */
    public LetterQuery with(Filter wanted) {
        return new LetterQuery(service, operation, wanted, newestFirst, after, limit);
    }

    /** Only letters that aren't finished. */
    public LetterQuery onlyUnfinished() {
        return with(new Filter(filter.status, true, filter.since, filter.until, filter.errorClass, filter.text));
    }

    /** Only letters made from {@code since} on and before {@code until}; null means any. */
    public LetterQuery made(@Nullable Instant since, @Nullable Instant until) {
        return with(new Filter(filter.status, filter.unfinished, since, until, filter.errorClass, filter.text));
    }

    /** Only letters whose call failed with this class of exception, named in full. */
    public LetterQuery failedWith(@Nullable String errorClass) {
        return with(new Filter(filter.status, filter.unfinished, filter.since, filter.until, errorClass, filter.text));
    }

    /** Only letters that say these words; see {@link Filter}. */
    public LetterQuery saying(@Nullable String text) {
        return with(new Filter(filter.status, filter.unfinished, filter.since, filter.until, filter.errorClass, text));
    }

    /** Those made last first. */
    public LetterQuery latestFirst() {
        return new LetterQuery(service, operation, filter, true, after, limit);
    }

    /** The page after the one that ended with {@code id}. */
    public LetterQuery after(String id) {
        return new LetterQuery(service, operation, filter, newestFirst, id, limit);
    }

    /** Pages of another size. */
    public LetterQuery limit(int size) {
        return new LetterQuery(service, operation, filter, newestFirst, after, size);
    }

    /** Whether a letter is wanted, its place in the order aside. */
    public boolean matches(LetterRecord letter) {
        return matches(service, letter.service()) && matches(operation, letter.operation()) && filter.matches(letter);
    }

    private static boolean matches(@Nullable Object wanted, Object seen) {
        return wanted == null || wanted.equals(seen);
    }
}
