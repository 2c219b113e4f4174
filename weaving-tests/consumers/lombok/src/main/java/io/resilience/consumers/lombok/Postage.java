package io.resilience.consumers.lombok;

import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import java.util.concurrent.Callable;
import lombok.Builder;
import lombok.NonNull;
import lombok.SneakyThrows;
import lombok.Synchronized;
import lombok.Value;

/** What a letter costs. Lombok makes its constructor, builder and getters, and changes the bodies of its guarded methods. */
@Value
@Builder
public class Postage {
    Callable<String> office;

    /** The price of a letter. */
    @Retry(maxAttempts = 3, delay = "0ms")
    @SneakyThrows
    public String of(@NonNull String letter) {
        return letter + ": " + office.call();
    }

    /** As {@link #of}, one caller at a time. */
    @Retry(maxAttempts = 3, delay = "0ms")
    @Fallback(method = "unknown")
    @Synchronized
    public String inTurn(String letter) throws Exception {
        return letter + ": " + office.call();
    }

    @SuppressWarnings("unused") // called when inTurn has failed for good
    private static String unknown(String letter, Exception failure) {
        return letter + ": unknown, for " + failure.getMessage();
    }
}
