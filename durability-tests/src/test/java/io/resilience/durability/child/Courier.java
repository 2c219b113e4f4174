package io.resilience.durability.child;

import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Resilient;
import io.resilience.deadletter.CallContext;
import io.resilience.durability.child.Mark.Verb;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The guarded operation: an effect in the ledger of another process, over HTTP. */
@Resilient(service = "courier")
public class Courier {
    /** What a JVM ends with that a parcel has ended. */
    public static final int HALTED = 86;

    private final Link link;

    @Inject
    Courier(Link link) {
        this.link = link;
    }

    /** What connects it with its test. */
    record Link(URI ledger, FailPoints points, Voice voice) {}

    /** Delivers a parcel; its key lets the target tell a repetition. */
    @CircuitBreaker
    @DeadLetter
    public int deliver(@IdempotencyKey String key, Parcel parcel) throws IOException {
        String letter = CallContext.current().letterId();
        link.voice.say(Verb.BEGUN, key, letter == null ? "-" : letter);
        link.points.reach("invoke.begun");
        if (parcel.number() < 0) {
            explode(letter);
        }
        int status = send(parcel, letter);
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException("the target answered " + status);
        }
        link.points.reach("invoke.done");
        return parcel.number();
    }

    private static void explode(@Nullable String letter) throws IOException {
        if (letter != null) {
            Runtime.getRuntime().halt(HALTED);
        }
        throw new IOException("this parcel is never delivered");
    }

    private int send(Parcel parcel, @Nullable String letter) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) link.ledger.resolve("/effects").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Idempotency-Key", CallContext.current().idempotencyKey());
        connection.setRequestProperty("X-Letter", letter == null ? "-" : letter);
        connection.setRequestProperty("X-Number", String.valueOf(parcel.number()));
        connection.setRequestProperty("X-Digest", parcel.digest());
        connection.setRequestProperty(
                "X-Pid", String.valueOf(ProcessHandle.current().pid()));
        connection.setDoOutput(true);
        connection.getOutputStream().close();
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_OK) {
            connection.getInputStream().close();
        }
        return status;
    }
}
