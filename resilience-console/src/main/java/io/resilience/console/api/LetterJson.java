package io.resilience.console.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.deadletter.LetterRecord;
import java.util.ArrayList;
import java.util.List;

/** A dead letter as JSON: of its arguments types and sizes, or what is in them; of redacted ones never more than the type. */
final class LetterJson {
    private LetterJson() {}

    static ObjectNode of(LetterRecord letter) {
        ObjectNode json = JsonText.object();
        json.put("id", letter.id());
        json.put("service", letter.service());
        json.put("operation", letter.operation());
        json.put("status", letter.status().name());
        json.put("createdAt", letter.createdAt().toString());
        json.put("signature", letter.call().signature());
        json.put("attempts", letter.failure().attempts());
        json.put("deliveries", letter.deliveries());
        json.putObject("error")
                .put("class", letter.failure().errorClass())
                .put("message", shown(letter.failure().message()));
        json.put("lastError", shown(letter.lastError()));
        json.set("arguments", arguments(letter, false));
        return json;
    }

    private static @org.jspecify.annotations.Nullable String shown(@org.jspecify.annotations.Nullable String message) {
        return message == null ? null : Shown.message(message);
    }

    /** With what is in the arguments. */
    static ObjectNode revealed(LetterRecord letter) {
        ObjectNode json = of(letter);
        json.put("idempotencyKey", letter.idempotencyKey());
        json.set("arguments", arguments(letter, true));
        return json;
    }

    private static ArrayNode arguments(LetterRecord letter, boolean revealed) {
        ArrayNode shown = JsonText.array();
        JsonNode values = JsonText.tree(letter.call().arguments());
        List<String> types = types(letter.call().signature());
        for (int i = 0; i < types.size(); i++) {
            JsonNode value = values == null ? null : values.get(i);
            ObjectNode argument = shown.addObject().put("type", types.get(i));
            if (letter.call().redacted().contains(i)) {
                argument.put("redacted", true);
            } else if (value != null) {
                argument.put("size", value.toString().length());
                if (revealed) {
                    argument.set("value", value);
                }
            }
        }
        return shown;
    }

    /** The types between the parentheses of a signature; commas within angle brackets divide nothing. */
    static List<String> types(String signature) {
        List<String> types = new ArrayList<>();
        int from = signature.indexOf('(') + 1;
        int depth = 0;
        for (int i = from; i < signature.length(); i++) {
            char c = signature.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0 && (c == ',' || c == ')')) {
                if (i > from) {
                    types.add(signature.substring(from, i));
                }
                from = i + 1;
            }
        }
        return types;
    }
}
