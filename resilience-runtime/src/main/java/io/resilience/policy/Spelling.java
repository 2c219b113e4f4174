package io.resilience.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses which known name a misspelt one means. */
public final class Spelling {
    private Spelling() {}

    /** The known name nearest to {@code given}, null when none is near: more than a third of its letters, and more than two, differ. */
    public static @Nullable String nearest(String given, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(given, name) <= Math.max(2, name.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(name -> name))
                .orElse(null);
    }

    /** Letters to insert, delete or replace to make one of the other, whatever their case (Levenshtein). */
    private static int distance(String from, String to) {
        String source = from.toLowerCase(Locale.ROOT);
        String target = to.toLowerCase(Locale.ROOT);
        int[] row = new int[target.length() + 1];
        for (int i = 0; i <= source.length(); i++) {
            int diagonal = i - 1;
            for (int j = 0; j <= target.length(); j++) {
                int above = row[j];
                row[j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                Math.min(above, row[j - 1]) + 1,
                                diagonal + (source.charAt(i - 1) == target.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[target.length()];
    }
}
