package io.resilience.jdbc;

import static io.resilience.jdbc.SampleLetters.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.deadletter.LetterQuery;
import io.resilience.jdbc.TestDatabase.Kind;
import io.resilience.testkit.Racers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of every state that a store may meet when it is opened, and what becomes of them while it is open. */
class SchemaTest {
    private static final String FLYWAYS_ROW =
            "INSERT INTO resilience_schema VALUES (1, '1', 'letters and answers', 'SQL',"
                    + " 'V1__letters_and_answers.sql', 2118394398, 'shop', '2026-11-01 10:00:00', 202, TRUE)";
    private static final List<String> TABLES = List.of(
            "resilience_answer",
            "resilience_letter",
            "resilience_letter_audit",
            "resilience_remembered",
            "resilience_schema");
    private static final List<SchemaScript> ONE_MORE =
            List.of(SchemaScript.ALL.get(0), new SchemaScript("V2__a_note.sql"));

    @TempDir
    Path directory;

    /** The history as Flyway made it, which did so before. */
    private static String flyways(Kind kind) {
        String columns =
                "installed_rank INT NOT NULL PRIMARY KEY, version VARCHAR(50), description VARCHAR(200) NOT NULL,"
                        + " type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL, checksum INT,"
                        + " installed_by VARCHAR(100) NOT NULL, installed_on "
                        + switch (kind) {
                            case SQLITE -> "TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now'))";
                            case POSTGRESQL -> "TIMESTAMP NOT NULL DEFAULT now()";
                            case MARIADB -> "TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP";
                        };
        return "CREATE TABLE resilience_schema (" + columns
                + ", execution_time INT NOT NULL, success BOOLEAN NOT NULL)";
    }

    private static void asFlywayMadeIt(TestDatabase database) throws SQLException {
        List<String> statements = new ArrayList<>(List.of(flyways(database.kind())));
        SchemaScript.ALL.get(0).statements(database.kind().dialect(), "resilience_").stream()
                .map(statement -> statement.replace("IF NOT EXISTS ", ""))
                .forEach(statements::add);
        statements.add(FLYWAYS_ROW);
        database.run(statements.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatFlywayMadeIsCarriedOnAsItIs(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        asFlywayMadeIt(database);
        try (LogLines log = new LogLines(Schema.class);
                JdbcStore store = database.open()) {
            store.deadLetters().keep(draft("buy", "milk"));
            assertThat(store.deadLetters().count(LetterQuery.all())).isEqualTo(1);
            assertThat(log.all()).isEmpty();
        }
        assertThat(database.texts("SELECT script FROM resilience_schema"))
                .containsExactly("V1__letters_and_answers.sql");
        database.prepare(ONE_MORE);
        assertThat(database.texts("SELECT version FROM resilience_schema ORDER BY installed_rank"))
                .containsExactly("1", "2");
        assertThat(database.tables()).contains("resilience_note");
    }

    @ParameterizedTest
    @EnumSource
    void theTablesAreMadeOnceAndHaveTheColumnsThatAreLookedFor(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        database.open().close();
        database.open().close();
        assertThat(database.tables()).containsExactlyElementsOf(TABLES);
        assertThat(database.texts("SELECT version FROM resilience_schema")).containsExactly("1");
        for (StoreTable table : StoreTable.values()) {
            database.run("SELECT " + String.join(", ", table.columns()) + " FROM " + table.name("resilience_"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOlderSchemaIsBroughtUpToDateAndANewerOneIsRefused(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        database.open().close();
        database.prepare(ONE_MORE);
        assertThat(database.tables()).contains("resilience_note");
        assertThatThrownBy(database::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("made by a newer version of this library (schema 2)", "use that version");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasCutShortIsDoneAgain(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        database.run(SchemaScript.ALL.get(0).statements(kind.dialect(), "resilience_").stream()
                .limit(3)
                .toArray(String[]::new));
        database.open().close();
        assertThat(database.tables()).containsExactlyElementsOf(TABLES);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTableIsMadeAgainAtTheStartAndSaid(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        database.open().close();
        database.run("DROP TABLE resilience_letter", "DROP TABLE resilience_answer");
        try (LogLines log = new LogLines(Schema.class);
                JdbcStore store = database.open()) {
            assertThat(log.all())
                    .singleElement()
                    .asString()
                    .contains("WARN resilience_letter, resilience_answer of", "were gone", "made again, empty");
            store.deadLetters().keep(draft("buy", "milk"));
            assertThat(store.deadLetters().count(LetterQuery.all())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theIndexThatHoldsKeysApartIsMadeAgainAtTheStart(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        database.open().close();
        database.run("DROP INDEX resilience_letter_open" + (kind == Kind.MARIADB ? " ON resilience_letter" : ""));
        try (LogLines log = new LogLines(Schema.class)) {
            database.open().close();
            assertThat(log.all()).singleElement().asString().contains("index of resilience_letter");
        }
        try (LogLines log = new LogLines(Schema.class)) {
            database.open().close();
            assertThat(log.all()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatGoesWhileTheStoreIsOpenIsSaidUntilItIsBack(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        try (JdbcStore store = database.open()) {
            store.deadLetters().keep(draft("buy", "milk"));
            database.run("ALTER TABLE resilience_letter RENAME TO elsewhere");
            assertThatThrownBy(() -> store.deadLetters().keep(draft("buy", "bread")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(
                            "resilience_letter", "a table of the store is gone; put it back, or start");
            assertThatThrownBy(() -> store.deadLetters().count(LetterQuery.all()))
                    .hasMessageContaining("a table of the store is gone");
            database.run("ALTER TABLE elsewhere RENAME TO resilience_letter");
            store.deadLetters().keep(draft("buy", "eggs"));
            assertThat(store.deadLetters().count(LetterQuery.all())).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTableOfSomebodyElseIsRefusedAndLeftAlone(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        database.run("CREATE TABLE resilience_letter (id INTEGER NOT NULL, stamp INTEGER)");
        assertThatThrownBy(database::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(
                        "The table resilience_letter of",
                        "is not this library's: it has no service, operation",
                        "rename it, or give the store another prefix");
        assertThat(database.tables()).containsExactly("resilience_letter");
        database.open(JdbcSettings.DEFAULT.withPrefix("letters_")).close();
    }

    @ParameterizedTest
    @EnumSource
    void aHistoryOfSomebodyElseIsRefused(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        database.run(
                "CREATE TABLE resilience_schema (version INTEGER NOT NULL)",
                "INSERT INTO resilience_schema VALUES (1)");
        assertThatThrownBy(database::open).hasMessageContaining("resilience_schema");
        assertThat(database.tables()).containsExactly("resilience_schema");
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingMayBeMadeNothingIs(Kind kind) throws Exception {
        TestDatabase database = kind.fresh(directory);
        database.run("CREATE TABLE customer (id INTEGER NOT NULL)");
        byte[] before = content();
        JdbcSettings settings = JdbcSettings.DEFAULT.withExistingTables();
        assertThatThrownBy(() -> database.open(settings))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("There is no store in", "resilience_letter", "address and the prefix");
        assertThat(database.tables()).containsExactly("customer");
        assertThat(content()).isEqualTo(before);
        assertThat(files()).allMatch(Set.of("letters.db")::contains);
        database.open().close();
        database.open(settings).close();
        database.run("DROP TABLE resilience_answer");
        assertThatThrownBy(() -> database.open(settings))
                .hasMessageContaining("not whole: there is no resilience_answer;");
        database.open().close();
        database.run("DELETE FROM resilience_schema");
        assertThatThrownBy(() -> database.open(settings)).hasMessageContaining("are not up to date; start the program");
    }

    private byte[] content() throws Exception {
        Path file = directory.resolve("letters.db");
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aFileThatIsNotThereIsNotMadeEither() {
        Path file = directory.resolve("letters.db");
        assertThatThrownBy(() -> JdbcStore.sqlite(file, JdbcSettings.DEFAULT.withExistingTables()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("There is no file " + file);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void programsThatStartAtOnceMendATableOnce(Kind kind) throws Exception {
        TestDatabase database = kind.fresh(directory);
        database.open().close();
        database.run("DROP TABLE resilience_remembered");
        try (LogLines log = new LogLines(Schema.class)) {
            Racers.race(4, racer -> {
                database.open().close();
                return racer;
            });
            assertThat(log.all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void whoMayNotMakeTablesIsToldSoAndNeedsNotOnceTheyAreThere(Kind kind) throws SQLException {
        TestDatabase database = kind.fresh(directory);
        database.run(
                kind == Kind.POSTGRESQL
                        ? new String[] {
                            "CREATE ROLE clerk LOGIN PASSWORD 'clerk'", "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
                        }
                        : new String[] {
                            "CREATE USER clerk IDENTIFIED BY 'clerk'",
                            "GRANT SELECT, INSERT, UPDATE, DELETE ON `" + name(database) + "`.* TO clerk"
                        });
        TestDatabase clerk = database.as("clerk");
        assertThatThrownBy(clerk::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("let this user read and write the store's tables, and make them");
        database.open().close();
        if (kind == Kind.POSTGRESQL) {
            assertThatThrownBy(clerk::open).hasMessageContaining("let this user read and write the store's tables");
            database.run("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk");
        }
        try (JdbcStore store = clerk.open()) {
            store.deadLetters().keep(draft("buy", "milk"));
        }
    }

    private static String name(TestDatabase database) {
        return database.url().replaceFirst("[?].*", "").replaceFirst(".*/", "");
    }
}
