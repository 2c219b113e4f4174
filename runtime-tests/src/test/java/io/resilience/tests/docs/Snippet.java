package io.resilience.tests.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown page.
 *
 * @param place the page and the line of the fence
 * @param language what follows the fence, {@code java} for instance
 * @param checked false when the fence says {@code no-check}
 */
record Snippet(String place, String language, boolean checked, String text) {
    private static final Pattern FENCE = Pattern.compile("^\\s*```\\s*(\\S*)\\s*(.*)$");

    /** All fenced blocks of a page, in order. */
    static List<Snippet> read(String page, List<String> lines) {
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = end(page, lines, i);
                snippets.add(new Snippet(
                        page + ":" + (i + 1),
                        fence.group(1),
                        !fence.group(2).contains("no-check"),
                        String.join("\n", lines.subList(i + 1, end))));
                i = end;
            }
        }
        return snippets;
    }

    private static int end(String page, List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("```")) {
                return i;
            }
        }
        throw new AssertionError(page + ":" + (start + 1) + ": the block has no end; close it with ```");
    }

    /** The first line that says something. */
    String firstLine() {
        return text.strip().lines().findFirst().orElse("");
    }
}
