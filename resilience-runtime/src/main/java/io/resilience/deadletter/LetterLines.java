package io.resilience.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.fallback.KeptTypes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters as lines of JSON, one letter a line, and back; a line names no class to load. */
final class LetterLines {
    /** What an incomplete letter waits for. */
    static final String INCOMPLETE =
            "its hidden arguments were left out of the export; make the call by hand, then discard it";

    private static final int LONGEST = 4 * ArgumentCodec.MAX_BYTES;
    private static final JsonMapper JSON = JsonMapper.builder(KeptTypes.factory()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(4)
                            .maxStringLength(LONGEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .build();

    private LetterLines() {}

    /** A line that isn't a letter; says what is wrong with it. */
    static final class UnreadableLineException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableLineException(String message) {
            super(message);
        }
    }

    /** A letter as one line; {@code arguments} as they are to stand there, null for none. */
    static String write(LetterRecord letter, @Nullable String arguments, boolean complete) {
        LetterCall call = letter.call();
        ObjectNode line = JSON.createObjectNode();
        line.put("id", letter.id()).put("service", call.service()).put("operation", call.operation());
        line.put("signature", call.signature());
        if (arguments != null) {
            line.put("arguments", arguments);
        }
        line.put("complete", complete).put("fingerprint", call.fingerprint());
        put(line, "keyId", call.keyId());
        put(line, "idempotencyKey", call.idempotencyKey());
        call.redacted().forEach(line.withArray("redacted")::add);
        line.put("errorClass", letter.failure().errorClass());
        put(line, "message", letter.failure().message());
        line.put("attempts", letter.failure().attempts());
        line.put("createdAt", letter.createdAt().toString());
        line.put("status", letter.status().name());
        line.put("deliveries", letter.deliveries()).put("failures", letter.failures());
        put(line, "lastError", letter.lastError());
        return line.toString();
    }

    private static void put(ObjectNode line, String name, @Nullable String text) {
        if (text != null) {
            line.put(name, text);
        }
    }

    /** The letter of a line; one that lacks arguments, and is not finished, is incomplete from now on. */
    static LetterRecord read(String text) throws UnreadableLineException {
        try {
            JsonNode line = JSON.readTree(text);
            LetterFailure failure =
                    new LetterFailure(text(line, "errorClass"), optional(line, "message"), number(line, "attempts"));
            LetterRecord letter = new LetterRecord(
                    text(line, "id"),
                    call(line),
                    failure,
                    Instant.parse(text(line, "createdAt")),
                    LetterStatus.valueOf(text(line, "status")),
                    new Delivered(number(line, "deliveries"), number(line, "failures")),
                    null,
                    optional(line, "lastError"));
            boolean whole = line.path("complete").asBoolean() || letter.status().finished();
            return whole ? letter : letter.with(LetterStatus.INCOMPLETE, null, INCOMPLETE);
        } catch (JsonProcessingException wrong) {
            throw new UnreadableLineException("is no JSON: " + wrong.getOriginalMessage());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new UnreadableLineException(String.valueOf(wrong.getMessage()));
        }
    }

    private static LetterCall call(JsonNode line) throws UnreadableLineException {
        List<Integer> redacted = new ArrayList<>();
        line.path("redacted").forEach(position -> redacted.add(position.asInt()));
        return new LetterCall(
                text(line, "service"),
                text(line, "operation"),
                text(line, "signature"),
                text(line, "arguments"),
                redacted,
                optional(line, "idempotencyKey"),
                text(line, "fingerprint"),
                optional(line, "keyId"));
    }

    private static String text(JsonNode line, String name) throws UnreadableLineException {
        String text = optional(line, name);
        if (text == null) {
            throw new UnreadableLineException(
                    "has no text '" + name + "'; it is no letter, or was exported without it");
        }
        return text;
    }

    private static @Nullable String optional(JsonNode line, String name) {
        JsonNode value = line.path(name);
        return value.isTextual() ? value.asText() : null;
    }

    private static int number(JsonNode line, String name) throws UnreadableLineException {
        JsonNode value = line.path(name);
        if (!value.isInt() || value.asInt() < 0) {
            throw new UnreadableLineException("has no whole number '" + name + "' from 0 up");
        }
        return value.asInt();
    }
}
