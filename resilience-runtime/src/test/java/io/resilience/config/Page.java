package io.resilience.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation. */
record Page(String text) {
    private static final Path DOCS =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs");

    static Page of(String name) throws IOException {
        return new Page(Files.readString(DOCS.resolve(name)));
    }

    /** The fenced blocks of a language. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "$\\R(.*?)^```$").matcher(text);
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    /** The rows of all tables with these headings, without spaces at their cells' ends. */
    List<String> rows(String headings) {
        List<String> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            if (line.equals("| " + headings + " |")) {
                inside = true;
            } else if (!line.startsWith("|")) {
                inside = false;
            } else if (inside && !line.startsWith("|-")) {
                rows.add(line);
            }
        }
        return rows;
    }

    /** The part below a heading, up to the next one. */
    Page section(String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        int to = text.indexOf("\n## ", from + 1);
        return new Page(text.substring(from, to < 0 ? text.length() : to));
    }
}
