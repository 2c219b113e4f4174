package io.resilience.failure;

import static io.resilience.failure.FailureKind.CANCELLED;
import static io.resilience.failure.FailureKind.FAULT;
import static io.resilience.failure.FailureKind.PERMANENT;
import static io.resilience.failure.FailureKind.REFUSAL;
import static io.resilience.failure.FailureKind.TRANSIENT;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What exception types say, by name, so that none needs to be present. The nearest named superclass decides. A type that is not
 * here says nothing; then its cause is asked.
 */
final class FailureTable {
    private static final Map<String, FailureKind> KINDS = new HashMap<>();

    static {
        put(REFUSAL, "io.resilience.exception.RefusedException");
        put(CANCELLED, "java.lang.InterruptedException", "java.util.concurrent.CancellationException");
        put(CANCELLED, "java.nio.channels.ClosedByInterruptException");

        put(TRANSIENT, "io.resilience.exception.CallTimeoutException", "java.util.concurrent.TimeoutException");
        put(TRANSIENT, "java.net.SocketException", "java.net.SocketTimeoutException", "java.net.UnknownHostException");
        put(TRANSIENT, "java.net.http.HttpTimeoutException", "java.nio.channels.ClosedChannelException");
        put(TRANSIENT, "java.io.EOFException", "java.util.concurrent.RejectedExecutionException");
        put(TRANSIENT, "java.sql.SQLTransientException", "java.sql.SQLRecoverableException");

        put(PERMANENT, "java.io.FileNotFoundException", "java.nio.file.NoSuchFileException");
        put(PERMANENT, "java.nio.file.FileAlreadyExistsException", "java.nio.file.AccessDeniedException");
        put(PERMANENT, "java.nio.file.NotDirectoryException", "java.nio.file.DirectoryNotEmptyException");
        put(PERMANENT, "java.net.MalformedURLException", "java.net.URISyntaxException");
        put(PERMANENT, "java.lang.SecurityException", "javax.security.auth.login.LoginException");
        put(PERMANENT, "javax.security.sasl.AuthenticationException", "javax.naming.AuthenticationException");
        put(PERMANENT, "java.sql.SQLNonTransientException");

        put(FAULT, "java.lang.Error", "java.lang.NullPointerException", "java.lang.IllegalArgumentException");
        put(FAULT, "java.lang.ClassCastException", "java.lang.IndexOutOfBoundsException");
        put(FAULT, "java.lang.UnsupportedOperationException", "java.lang.ArithmeticException");
        put(FAULT, "java.lang.ArrayStoreException", "java.lang.NegativeArraySizeException");
        put(FAULT, "java.lang.IllegalMonitorStateException", "java.io.ObjectStreamException");
        put(FAULT, "java.io.UnsupportedEncodingException", "java.net.ProtocolException");
        put(FAULT, "javax.net.ssl.SSLPeerUnverifiedException", "java.security.GeneralSecurityException");
        put(FAULT, "java.sql.SQLNonTransientConnectionException");
        put(FAULT, "com.fasterxml.jackson.core.JsonProcessingException");
    }

    private FailureTable() {}

    private static void put(FailureKind kind, String... types) {
        for (String type : types) {
            KINDS.put(type, kind);
        }
    }

    /** The kind of the nearest named superclass, null when there is none. */
    static @Nullable FailureKind kind(Class<?> failure) {
        for (Class<?> type = failure; type != null; type = type.getSuperclass()) {
            FailureKind kind = KINDS.get(type.getName());
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }
}
