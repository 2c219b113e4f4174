package io.resilience.sentry;

import io.resilience.alert.Alert;
import io.resilience.alert.AlertKind;
import io.resilience.alert.AlertSink;
import io.sentry.IScope;
import io.sentry.IScopes;
import io.sentry.Sentry;
import io.sentry.SentryEvent;
import io.sentry.SentryLevel;
import io.sentry.protocol.Message;
import io.sentry.protocol.SentryId;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sends incidents to Sentry: an event when one begins and one when it ends, both in one group for each kind, breaker and class of
 * cause. It uses the SDK as the application has initialised it, with its release, environment and filters; the breadcrumbs, user
 * and tags of whatever scope is at hand are left out.
 *
 * <p>Sending goes through the SDK's own queue, on the SDK's own thread; neither a call nor an alert waits for Sentry.
 */
public final class SentrySink implements AlertSink {
    private final Supplier<IScopes> scopes;

    /** Sends through the scopes that {@link Sentry} has when an incident begins. */
    public SentrySink() {
        this(Sentry::getCurrentScopes);
    }

    /** Sends through these. */
    public SentrySink(IScopes scopes) {
        this(() -> scopes);
    }

    private SentrySink(Supplier<IScopes> scopes) {
        this.scopes = scopes;
    }

    @Override
    public String name() {
        return "Sentry";
    }

    /**
     * Hands the alert to the SDK.
     *
     * @throws IllegalStateException if the SDK isn't initialised, or doesn't take the event
     */
    @Override
    public void send(Alert alert) {
        IScopes now = scopes.get();
        if (!now.isEnabled()) {
            throw new IllegalStateException(
                    "Sentry is not initialised; call Sentry.init with a DSN before the runtime starts");
        }
        SentryId taken = now.captureEvent(event(alert), IScope::clear);
        if (taken.equals(SentryId.EMPTY_ID)) {
            throw new IllegalStateException(
                    "Sentry's SDK dropped the event, by its sample rate or a filter of the application");
        }
    }

    private static SentryEvent event(Alert alert) {
        SentryEvent event =
                new SentryEvent(Date.from(alert.ended() ? alert.began().plus(alert.lasted()) : alert.began()));
        Message message = new Message();
        message.setFormatted(sentence(alert));
        event.setMessage(message);
        event.setLogger("io.resilience");
        event.setLevel(level(alert));
        event.setFingerprints(
                List.of("resilience", alert.kind().name(), alert.service(), unkeyed(alert.operation()), cause(alert)));
        event.setTransaction(alert.service() + "/" + unkeyed(alert.operation()));
        event.setExceptions(alert.ended() ? List.of() : CauseTrace.of(alert.cause()));
        tag(event, alert);
        return event;
    }

    private static void tag(SentryEvent event, Alert alert) {
        event.setTag("service", alert.service());
        event.setTag("operation", unkeyed(alert.operation()));
        event.setTag("kind", alert.kind().name());
        event.setTag("severity", alert.kind().severity());
        event.setTag("status", alert.ended() ? "ended" : "begun");
        event.setTag("incident", alert.incident().replace(alert.operation(), unkeyed(alert.operation())));
        event.setTag("cause", cause(alert));
    }

    /** What is wrong, without what an exception says of it: the sentence about a store that fails quotes it. */
    private static String sentence(Alert alert) {
        String text = alert.summary().replace(alert.operation(), unkeyed(alert.operation()));
        String said = alert.cause() == null ? null : alert.cause().getMessage();
        return said == null || said.isEmpty() ? text : text.replace(said, "...");
    }

    /** The operation without the argument that splits its breakers, as in {@code price[milk]}. */
    private static String unkeyed(String operation) {
        int key = operation.indexOf('[');
        return key < 0 ? operation : operation.substring(0, key) + "[*]";
    }

    private static String cause(Alert alert) {
        return alert.cause() == null ? "none" : alert.cause().getClass().getName();
    }

    private static SentryLevel level(Alert alert) {
        if (alert.ended()) {
            return SentryLevel.INFO;
        }
        return alert.kind() == AlertKind.SERVICE_DOWN ? SentryLevel.ERROR : SentryLevel.WARNING;
    }
}
