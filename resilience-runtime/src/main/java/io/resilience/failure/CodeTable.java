package io.resilience.failure;

import static io.resilience.failure.FailureKind.PERMANENT;
import static io.resilience.failure.FailureKind.TRANSIENT;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What error codes as text say: those of the operating system as Node spells them, SQLite's, HTTP status, and the close codes of
 * WebSockets (RFC 6455, section 7.4.1).
 */
final class CodeTable {
    private static final Map<String, FailureKind> KINDS = new HashMap<>();

    static {
        put(TRANSIENT, "ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH");
        put(TRANSIENT, "ENETUNREACH", "TIMEOUT", "ETIMEDOUT", "ESOCKETTIMEDOUT", "SQLITE_BUSY", "SQLITE_LOCKED");
        put(PERMANENT, "SQLITE_CONSTRAINT", "WS_AUTH_FAILED", "ENOENT", "EACCES", "EPERM");
        // going away, abnormal, unexpected condition, restart, try again later, bad gateway
        put(TRANSIENT, "1001", "1006", "1011", "1012", "1013", "1014");
        // protocol error, wrong data, policy (also: authentication), too big, extension missing
        put(PERMANENT, "1002", "1003", "1007", "1008", "1009", "1010");
    }

    /** Exception types that stand for a code of the operating system; the nearest named superclass decides. */
    private static final Map<String, List<String>> OF_TYPES = Map.ofEntries(
            Map.entry("java.net.ConnectException", List.of("ECONNREFUSED")),
            Map.entry("java.net.SocketException", List.of("ECONNRESET")),
            Map.entry("java.net.NoRouteToHostException", List.of("EHOSTUNREACH")),
            Map.entry("java.net.UnknownHostException", List.of("ENOTFOUND")),
            Map.entry("java.net.SocketTimeoutException", List.of("TIMEOUT", "ETIMEDOUT")),
            Map.entry("java.net.http.HttpTimeoutException", List.of("TIMEOUT", "ETIMEDOUT")),
            Map.entry("java.util.concurrent.TimeoutException", List.of("TIMEOUT", "ETIMEDOUT")),
            Map.entry("java.sql.SQLTimeoutException", List.of("TIMEOUT", "ETIMEDOUT")),
            Map.entry("io.resilience.exception.CallTimeoutException", List.of("TIMEOUT", "ETIMEDOUT")),
            Map.entry("java.io.FileNotFoundException", List.of("ENOENT")),
            Map.entry("java.nio.file.NoSuchFileException", List.of("ENOENT")));

    private CodeTable() {}

    private static void put(FailureKind kind, String... codes) {
        for (String code : codes) {
            KINDS.put(code, kind);
        }
    }

    /** The kind of a code, null for one that says nothing. */
    static @Nullable FailureKind kind(String code) {
        String plain = code.trim().toUpperCase(Locale.ROOT);
        FailureKind kind = KINDS.get(plain);
        return kind == null && plain.matches("[1-5]\\d\\d") ? StatusTable.kind(Integer.parseInt(plain)) : kind;
    }

    /** The codes that a type stands for. */
    static List<String> ofType(Class<?> failure) {
        for (Class<?> type = failure; type != null; type = type.getSuperclass()) {
            List<String> codes = OF_TYPES.get(type.getName());
            if (codes != null) {
                return codes;
            }
        }
        return List.of();
    }
}
