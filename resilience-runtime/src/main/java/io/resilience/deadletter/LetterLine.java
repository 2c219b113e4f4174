package io.resilience.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.policy.Nearest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A letter as one line of JSON, for export and import; the format's number is its first field. */
final class LetterLine {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private LetterLine() {}

    /** The line of a letter; without its arguments they are null, and no import takes it. */
    static String of(LetterRecord letter, boolean arguments) {
        LetterCall call = letter.call();
        ObjectNode line = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("id", letter.id())
                .put("service", call.service())
                .put("operation", call.operation())
                .put("signature", call.signature())
                .put("arguments", arguments ? call.arguments() : null);
        ArrayNode redacted = line.putArray("redacted");
        call.redacted().forEach(redacted::add);
        line.put("idempotencyKey", call.idempotencyKey())
                .put("fingerprint", call.fingerprint())
                .put("keyId", call.keyId())
                .put("errorClass", letter.failure().errorClass())
                .put("message", letter.failure().message())
                .put("attempts", letter.failure().attempts())
                .put("createdAt", letter.createdAt().toString())
                .put("status", letter.status().name())
                .put("deliveries", letter.deliveries())
                .put("failures", letter.failures())
                .put("lastError", letter.lastError());
        return line.toString();
    }

    /** The letter that a line stands for, due when it waits. */
    static LetterRecord read(String text) throws UnreadableLineException {
        JsonNode line = parsed(text);
        int format = number(line, "format");
        if (format != FORMAT) {
            throw new UnreadableLineException("it has format " + format + " and this program reads format " + FORMAT);
        }
        Instant made = time(line);
        LetterStatus status = status(line);
        return new LetterRecord(
                id(line),
                call(line),
                new LetterFailure(text(line, "errorClass"), optional(line, "message"), number(line, "attempts")),
                made,
                status,
                new Delivered(number(line, "deliveries"), number(line, "failures")),
                status == LetterStatus.READY ? made : null,
                optional(line, "lastError"));
    }

    private static LetterCall call(JsonNode line) throws UnreadableLineException {
        String signature = text(line, "signature");
        String keyId = optional(line, "keyId");
        String arguments = optional(line, "arguments");
        if (arguments == null) {
            throw new UnreadableLineException(
                    "its arguments were left out by the export, so that it can't be replayed");
        }
        String fingerprint = keyId == null ? Fingerprint.of(signature, arguments) : text(line, "fingerprint");
        return new LetterCall(
                text(line, "service"),
                text(line, "operation"),
                signature,
                arguments,
                redacted(line),
                optional(line, "idempotencyKey"),
                fingerprint,
                keyId);
    }

    private static JsonNode parsed(String text) throws UnreadableLineException {
        try {
            JsonNode line = JSON.readTree(text);
            if (line.isObject()) {
                return line;
            }
        } catch (JsonProcessingException broken) {
            // told below: the parser's own message repeats what may be secret
        }
        throw new UnreadableLineException("it is not one JSON object");
    }

    private static String id(JsonNode line) throws UnreadableLineException {
        String id = text(line, "id");
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableLineException("its id '" + id + "' is no UUID");
        }
    }

    private static Instant time(JsonNode line) throws UnreadableLineException {
        String time = text(line, "createdAt");
        try {
            return Instant.parse(time);
        } catch (DateTimeException wrong) {
            throw new UnreadableLineException("createdAt is '" + time + "'; write it as 2030-01-31T12:00:00Z");
        }
    }

    private static LetterStatus status(JsonNode line) throws UnreadableLineException {
        String name = text(line, "status");
        List<String> names =
                Arrays.stream(LetterStatus.values()).map(Enum::name).toList();
        if (!names.contains(name)) {
            throw new UnreadableLineException("status is '" + name + "'; " + Nearest.remedy(name, names));
        }
        return LetterStatus.valueOf(name);
    }

    private static List<Integer> redacted(JsonNode line) throws UnreadableLineException {
        JsonNode redacted = line.path("redacted");
        boolean positions = redacted.isArray()
                && IntStream.range(0, redacted.size())
                        .allMatch(i -> redacted.get(i).isInt());
        if (!positions) {
            throw new UnreadableLineException("redacted is not a list of positions");
        }
        return StreamSupport.stream(redacted.spliterator(), false)
                .map(JsonNode::intValue)
                .toList();
    }

    private static int number(JsonNode line, String field) throws UnreadableLineException {
        JsonNode value = line.path(field);
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0) {
            throw new UnreadableLineException(field + " is missing or no whole number from 0 on");
        }
        return value.intValue();
    }

    private static String text(JsonNode line, String field) throws UnreadableLineException {
        String value = optional(line, field);
        if (value == null || value.isEmpty()) {
            throw new UnreadableLineException(field + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode line, String field) throws UnreadableLineException {
        JsonNode value = line.path(field);
        if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
            throw new UnreadableLineException(field + " is no text");
        }
        return value.textValue();
    }
}
