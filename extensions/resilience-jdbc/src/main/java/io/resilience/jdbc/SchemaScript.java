package io.resilience.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step in the life of the schema, by the file that has its statements: {@code V1__letters_and_answers.sql}. Each statement ends with a
 * semicolon and its line, and may be run again: MariaDB commits each table by itself, and a step that was cut short is done anew.
 */
record SchemaScript(String file) {
    private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)\\.sql");

    /** All, oldest first. */
    static final List<SchemaScript> ALL = List.of(new SchemaScript("V1__letters_and_answers.sql"));

    SchemaScript {
        if (!NAME.matcher(file).matches()) {
            throw new IllegalArgumentException(file + " is no name of a script; call it V2__what_it_does.sql");
        }
    }

    int version() {
        return Integer.parseInt(part(1));
    }

    String description() {
        return part(2).replace('_', ' ');
    }

    private String part(int group) {
        Matcher name = NAME.matcher(file);
        name.find();
        return name.group(group);
    }

    /** Its statements in the words of a database. */
    List<String> statements(Dialect dialect, String prefix) {
        String text = text().replace("${prefix}", prefix)
                .replace("${text}", dialect.text())
                .replace("${options}", dialect.options());
        return Stream.of(text.replaceAll("(?m)^--.*$", "").split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private String text() {
        try (InputStream stream =
                Objects.requireNonNull(SchemaScript.class.getResourceAsStream("schema/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " can't be read from the library's jar", broken);
        }
    }
}
