package io.resilience.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of letters and of their audit, and the statements about them. The assignments of an update stand in an order in which
 * none reads what another has set: MariaDB would give it the new value.
 */
final class LetterTable {
    static final int READY = 0;
    static final int CLAIMED = 1;
    static final int DONE = 2;
    static final int PARKED = 3;
    static final int DISCARDED = 4;
    static final int EXPIRED = 5;
    static final int INCOMPLETE = 6;

    /** What a letter waits for that waits for a person: the end of time. */
    static final long NEVER = Long.MAX_VALUE;

    private static final String COLUMNS = "id, service, operation, signature, arguments, redacted, idempotency_key, "
            + "fingerprint, key_id, error_class, error_message, attempts, created_at, origin, status, due_at, token, "
            + "deliveries, failures, last_error";

    private final Database database;
    private final JdbcSettings settings;
    private final String letter;
    private final String audit;
    private final String now;

    LetterTable(Database database, JdbcSettings settings) {
        this.database = database;
        this.settings = settings;
        this.letter = settings.prefix() + "letter";
        this.audit = settings.prefix() + "letter_audit";
        this.now = database.dialect().now();
    }

    Database database() {
        return database;
    }

    JdbcSettings settings() {
        return settings;
    }

    /** Values: those of {@link LetterRow#values}; {@code due} is an expression. */
    String insert(String due, String finished) {
        String values = Stream.generate(() -> "?").limit(20).collect(Collectors.joining(", "));
        return "INSERT INTO " + letter + " (id, service, operation, signature, arguments, redacted, idempotency_key, "
                + "open_key, fingerprint, key_id, error_class, error_message, attempts, created_at, origin, status, "
                + "token, deliveries, failures, last_error, due_at, finished_at) VALUES (" + values + ", " + due + ", "
                + finished + ")" + database.dialect().unlessThere();
    }

    String now() {
        return now;
    }

    /** Now and so many milliseconds, which are its value. */
    String nowPlus() {
        return now + " + ?";
    }

    /** Rows for {@link LetterRow#read}. */
    String select(String condition) {
        return "SELECT " + COLUMNS + ", " + now + " AS moment FROM " + letter + " WHERE " + condition;
    }

    /** Rows for {@link LetterRow#read} of which a condition holds, among those that another one, with an order and a limit, chooses. */
    String selectAmong(String chosen, String condition) {
        return "SELECT " + COLUMNS + ", finished_at, " + now + " AS moment FROM (SELECT " + COLUMNS
                + ", finished_at FROM " + letter + " WHERE " + chosen + ") looked WHERE " + condition;
    }

    String countAmong(String chosen, String condition) {
        return "SELECT COUNT(*) FROM (SELECT * FROM " + letter + " WHERE " + chosen + ") looked WHERE " + condition;
    }

    /** Service, operation, class of the failure, number of letters, when the first and the last were made. Last value: the most. */
    String causes(String chosen, String condition) {
        return "SELECT service, operation, error_class, COUNT(*), MIN(created_at), MAX(created_at) FROM (SELECT id, service,"
                + " operation, error_class, error_message, last_error, created_at FROM " + letter + " WHERE " + chosen
                + ") looked WHERE " + condition + " GROUP BY service, operation, error_class"
                + " ORDER BY COUNT(*) DESC, service, operation, error_class LIMIT ?";
    }

    /** Rows for {@link LetterTrail.FinishedRow#read}. */
    String selectFinished(String condition) {
        return "SELECT finished_at, " + COLUMNS + ", " + now + " AS moment FROM " + letter + " WHERE " + condition;
    }

    /** The rows of which a condition holds. */
    List<LetterRow> rows(String condition, Object... values) {
        return database.read(session -> session.list(select(condition), LetterRow::read, values));
    }

    /** One letter's row; null when there is none. */
    @Nullable
    LetterRow row(String id) {
        return Session.first(rows("id = ?", id));
    }

    /** Due letters of an operation, kept from others until the commit. Values: service, operation, the most. */
    String selectDue() {
        return select("service = ? AND operation = ? AND due_at <= " + now + " ORDER BY due_at, id LIMIT ?")
                + database.dialect().lock();
    }

    String count(String condition) {
        return "SELECT COUNT(*) FROM " + letter + " WHERE " + condition;
    }

    /** Service, operation, and of their unfinished letters the number of ready ones and of all. */
    String unfinished() {
        return "SELECT service, operation, SUM(CASE WHEN " + free() + " THEN 1 ELSE 0 END), COUNT(*) FROM " + letter
                + " WHERE due_at IS NOT NULL GROUP BY service, operation ORDER BY service, operation";
    }

    String update(String assignments, String condition) {
        return "UPDATE " + letter + " SET " + assignments + " WHERE " + condition;
    }

    /** While a lease holds it. Values: id, token. */
    String updateHeld(String assignments) {
        return update(assignments, HELD);
    }

    /** While a lease holds it, unless it was promised to somebody. Values: id, token. */
    String deleteHeld() {
        return "DELETE FROM " + letter + " WHERE " + HELD + " AND origin <> " + LetterRow.PROMISED;
    }

    String delete(String condition) {
        return "DELETE FROM " + letter + " WHERE " + condition;
    }

    private static final String HELD = "id = ? AND token = ? AND status = " + CLAIMED;

    /** Why a letter is ready whose lease ended by itself, where that is so. */
    static final String OVERDUE = "CASE WHEN status = " + READY + " THEN last_error WHEN deliveries = 0 THEN '"
            + LetterRow.CALL_OVERDUE + "' ELSE '" + LetterRow.REPLAY_OVERDUE + "' END";

    /** Waits, for a replay or for a person. */
    String waiting() {
        return "(" + free() + " OR status = " + PARKED + " OR status = " + INCOMPLETE + ")";
    }

    /** Ready, or its lease is over. */
    String free() {
        return "(status = " + READY + " OR (status = " + CLAIMED + " AND due_at <= " + now + "))";
    }

    /** Adds a line behind the last; the first is told by the letter itself. Values: id, actor, deed, detail, id. */
    String note() {
        return note(1);
    }

    /** The same for a letter that tells no first line. */
    String noteImport() {
        return note(0);
    }

    private String note(int told) {
        return "INSERT INTO " + audit + " (letter_id, seq, noted_at, actor, deed, detail) "
                + "SELECT ?, COALESCE(MAX(seq), " + told + ") + 1, " + now + ", ?, ?, ? FROM " + audit
                + " WHERE letter_id = ?";
    }

    /** Adds a line that was not written while the letter told it. Values: id, seq, time, actor, deed, detail. */
    String noteAt() {
        return "INSERT INTO " + audit + " (letter_id, seq, noted_at, actor, deed, detail) VALUES (?, ?, ?, ?, ?, ?)";
    }

    /** Promises a journalled letter that is not finished to somebody. Values: id. */
    String promise() {
        return update(
                "origin = " + LetterRow.PROMISED,
                "id = ? AND origin = " + LetterRow.JOURNALED + " AND finished_at IS NULL");
    }

    /** Says why a call failed where that is not known yet. Values: class, message, attempts, id, the class that stands for unknown. */
    String explain() {
        return update("error_class = ?, error_message = ?, attempts = ?", "id = ? AND error_class = ?");
    }

    /** Values: id. */
    String notes() {
        return "SELECT seq, noted_at, actor, deed, detail FROM " + audit + " WHERE letter_id = ? ORDER BY seq";
    }

    /** Letters that are gone and were last noted so long ago. Values: milliseconds, milliseconds, the most. */
    String forgotten() {
        return "SELECT DISTINCT letter_id FROM " + audit + " WHERE noted_at <= " + now + " - ? AND letter_id NOT IN "
                + "(SELECT letter_id FROM " + audit + " WHERE noted_at > " + now
                + " - ?) AND NOT EXISTS (SELECT 1 FROM "
                + letter + " WHERE id = letter_id) LIMIT ?";
    }

    /** Values: id. */
    String forget() {
        return "DELETE FROM " + audit + " WHERE letter_id = ?";
    }
}
