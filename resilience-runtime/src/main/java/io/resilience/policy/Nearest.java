package io.resilience.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The valid name that a mistyped one most likely means. */
public final class Nearest {
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The valid name nearest to a wrong one, null when none is near: more than a third of its letters, and more than two, differ. */
    public static @Nullable String name(String wrong, Collection<String> valid) {
        if (wrong.isBlank() || wrong.length() > LONGEST) { // nobody means a name by that
            return null;
        }
        return valid.stream()
                .filter(name -> distance(wrong, name) <= Math.max(2, name.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(name -> name))
                .orElse(null);
    }

    /** {@code did you mean 'llm'?}, or {@code write one of} the valid names where none is near; empty where there are none. */
    public static String remedy(String wrong, Collection<String> valid) {
        String near = name(wrong, valid);
        if (near != null) {
            return "did you mean '" + near + "'?";
        }
        return valid.isEmpty() ? "" : "write one of " + String.join(", ", valid);
    }

    /** Letters to insert, delete, replace or swap; case is free. */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
