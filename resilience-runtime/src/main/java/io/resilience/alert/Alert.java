package io.resilience.alert;

import io.resilience.exception.Printable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the beginning or the end of an incident.
 *
 * @param incident names the incident: its beginning and its end have the same
 * @param operation the operation, or {@code "*"}
 * @param sentence what is wrong, or was
 * @param began when the incident began, to be shown
 * @param lasted how long it has lasted; zero at its beginning
 * @param ended whether it is over
 * @param cause the failure behind it, if one is known
 */
public record Alert(
        String incident,
        AlertKind kind,
        String service,
        String operation,
        String sentence,
        Instant began,
        Duration lasted,
        boolean ended,
        @Nullable Throwable cause) {

    static Alert begun(Complaint finding, Instant began) {
        Complaint.Subject subject = finding.subject();
        String incident =
                subject.kind() + ":" + subject.service() + "/" + subject.operation() + "@" + began.toEpochMilli();
        return new Alert(
                incident,
                subject.kind(),
                subject.service(),
                subject.operation(),
                finding.sentence(),
                began,
                Duration.ZERO,
                false,
                finding.cause());
    }

    /** The same incident, as it is now. */
    Alert said(Complaint finding) {
        return new Alert(incident, kind, service, operation, finding.sentence(), began, lasted, ended, finding.cause());
    }

    /** The same incident, whose condition is not met at the moment, but was too short a time ago to say that it is over. */
    Alert quiet() {
        return new Alert(
                incident, kind, service, operation, sentence + " (not at the moment)", began, lasted, ended, cause);
    }

    Alert ended(Duration after) {
        return new Alert(incident, kind, service, operation, sentence, began, after, true, cause);
    }

    /** Its values by name, as templates and structured logs use them; times are ISO-8601. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("incident", incident);
        fields.put("kind", kind.name());
        fields.put("severity", kind.severity());
        fields.put("service", service);
        fields.put("operation", operation);
        fields.put("status", ended ? "ended" : "begun");
        fields.put("sentence", sentence);
        fields.put("began", began.toString());
        fields.put("ended", ended ? began.plus(lasted).toString() : "");
        fields.put("cause", cause == null ? "" : cause.getClass().getName());
        return fields;
    }

    /** One line for people. */
    public String summary() {
        String subject = Printable.of(service + "/" + operation + " " + sentence);
        return ended ? "ended after " + lasted.toSeconds() + " s: " + subject : subject;
    }
}
