package io.resilience.failure;

import static io.resilience.failure.FailureKind.CANCELLED;
import static io.resilience.failure.FailureKind.FAULT;
import static io.resilience.failure.FailureKind.PERMANENT;
import static io.resilience.failure.FailureKind.REFUSAL;
import static io.resilience.failure.FailureKind.TRANSIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonParseException;
import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.CallTimeoutException;
import io.resilience.exception.CircuitOpenException;
import io.resilience.policy.FailurePolicy;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.MalformedURLException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.security.auth.login.FailedLoginException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in table of exception types. */
class FailureTableTest {
    private final FailureRules rules = FailureRules.of(FailurePolicy.DEFAULT, InstantSource.system());

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("table")
    void aTypeHasItsKind(Throwable failure, FailureKind kind) {
        assertThat(rules.classify(failure)).isEqualTo(kind);
        assertThat(rules.counts(failure)).isEqualTo(kind == TRANSIENT || kind == FAULT);
        assertThat(rules.retryable(failure)).isEqualTo(kind == TRANSIENT);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(new ConnectException("Connection refused"), TRANSIENT),
                arguments(new SocketException("Connection reset"), TRANSIENT),
                arguments(new BindException(), TRANSIENT),
                arguments(new NoRouteToHostException(), TRANSIENT),
                arguments(new SocketTimeoutException(), TRANSIENT),
                arguments(new HttpTimeoutException("late"), TRANSIENT),
                arguments(new HttpConnectTimeoutException("late"), TRANSIENT),
                arguments(new TimeoutException(), TRANSIENT),
                arguments(new CallTimeoutException("s", "o", Duration.ofSeconds(1), null), TRANSIENT),
                arguments(new UnknownHostException("shop"), TRANSIENT),
                arguments(new EOFException(), TRANSIENT),
                arguments(new IOException("generic"), TRANSIENT),
                arguments(new UncheckedIOException(new IOException("generic")), TRANSIENT),
                arguments(new ClosedChannelException(), TRANSIENT),
                arguments(new RejectedExecutionException(), TRANSIENT),
                arguments(new FileSystemException("f", null, "too many open files"), TRANSIENT),
                arguments(new RuntimeException("unknown"), TRANSIENT),
                arguments(new IllegalStateException("unknown"), TRANSIENT),
                arguments(new Exception("unknown"), TRANSIENT),
                arguments(new FileNotFoundException(), PERMANENT),
                arguments(new NoSuchFileException("f"), PERMANENT),
                arguments(new AccessDeniedException("f"), PERMANENT),
                arguments(new MalformedURLException(), PERMANENT),
                arguments(new SecurityException(), PERMANENT),
                arguments(new FailedLoginException(), PERMANENT),
                arguments(new NullPointerException(), FAULT),
                arguments(new IllegalArgumentException(), FAULT),
                arguments(new NumberFormatException(), FAULT),
                arguments(new ClassCastException(), FAULT),
                arguments(new ArrayIndexOutOfBoundsException(), FAULT),
                arguments(new UnsupportedOperationException(), FAULT),
                arguments(new OutOfMemoryError(), FAULT),
                arguments(new StackOverflowError(), FAULT),
                arguments(new AssertionError(), FAULT),
                arguments(new CertificateException(), FAULT),
                arguments(new JsonParseException("not JSON"), FAULT),
                arguments(new CircuitOpenException("s", "o", "OPEN", () -> 0, null), REFUSAL),
                arguments(new BulkheadFullException("s", "o", "25 calls are running"), REFUSAL),
                arguments(new InterruptedException(), CANCELLED),
                arguments(new CancellationException(), CANCELLED),
                arguments(new ClosedByInterruptException(), CANCELLED));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("causes")
    void whatAnExceptionDoesNotSayItsCauseSays(Throwable failure, FailureKind kind) {
        assertThat(rules.classify(failure)).isEqualTo(kind);
    }

    static Stream<Arguments> causes() {
        return Stream.of(
                arguments(new RuntimeException(new NoSuchFileException("f")), PERMANENT),
                arguments(new IOException(new FileNotFoundException()), PERMANENT),
                arguments(handshake(new CertificateException()), FAULT),
                arguments(handshake(new EOFException()), TRANSIENT),
                arguments(new IllegalStateException(new RuntimeException(new NullPointerException())), FAULT),
                arguments(new RuntimeException(new InterruptedException()), CANCELLED),
                arguments(new RuntimeException(new BulkheadFullException("s", "o", "full")), REFUSAL),
                // the outermost that says something decides
                arguments(new ConnectException().initCause(new NullPointerException()), TRANSIENT),
                arguments(new IllegalArgumentException(new ConnectException()), FAULT));
    }

    private static Throwable handshake(Throwable cause) {
        return new SSLHandshakeException("failed").initCause(cause);
    }
}
