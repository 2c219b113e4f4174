package io.resilience.samples.grocery.service;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One open WebSocket: messages sent one after the other, each confirmed when the feed sends it back to all listeners. */
final class FeedConnection implements WebSocket.Listener {
    private static final int REJECTED = 4401;

    private final Duration patience;
    private final Map<String, CompletableFuture<Boolean>> unconfirmed = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final AtomicReference<@Nullable FeedException> end = new AtomicReference<>();
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);

    /** A connection that counts as broken when a message does not come back within {@code patience}. */
    FeedConnection(Duration patience) {
        this.patience = patience;
    }

    /** Sends a message; completes when it has come back, fails when the connection ends before or falls silent. */
    synchronized CompletableFuture<Boolean> send(WebSocket socket, OrderUpdate update) {
        CompletableFuture<Boolean> confirmed = new CompletableFuture<>();
        unconfirmed.put(update.orderId(), confirmed);
        sending = sending.exceptionally(lastOneFailed -> null)
                .thenCompose(sent -> socket.sendText(WireJson.write(update), true))
                .whenComplete((sent, failure) -> {
                    if (failure != null) {
                        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
                        broken(new FeedException("WS_CLOSED", String.valueOf(cause)));
                    }
                });
        failUnconfirmed();
        return confirmed
                .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(told(failure)))
                .whenComplete((yes, failure) -> unconfirmed.remove(update.orderId(), confirmed));
    }

    /** A peer that went away while the JDK's client wrote to it may show in nothing but silence. */
    private Throwable told(Throwable failure) {
        if (!(failure instanceof TimeoutException)) {
            return failure;
        }
        FeedException silence = new FeedException("WS_CLOSED", "no answer within " + patience.toMillis() + " ms");
        broken(silence);
        return silence;
    }

    boolean isClosed() {
        return end.get() != null;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            confirm(WireJson.read(text.toString(), OrderUpdate.class));
            text.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void confirm(OrderUpdate update) {
        CompletableFuture<Boolean> waiting = unconfirmed.remove(update.orderId());
        if (waiting != null) {
            waiting.complete(true);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        end(
                status == REJECTED
                        ? new FeedException("WS_AUTH_FAILED", reason)
                        : new FeedException("WS_CLOSED", "status " + status + " " + reason));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        end(new FeedException("WS_CLOSED", String.valueOf(error)));
    }

    private void end(FeedException why) {
        end.set(why);
        failUnconfirmed();
    }

    /** A send has failed or is not answered: that is the end too, and a listener may never hear of it; why the feed closed says more, if it was said. */
    private void broken(FeedException why) {
        end.compareAndSet(null, why);
        failUnconfirmed();
    }

    private void failUnconfirmed() {
        FeedException why = end.get();
        if (why != null) {
            unconfirmed.values().forEach(waiting -> waiting.completeExceptionally(why));
        }
    }
}
